### Berichten bovenaan pagina’s: nieuws met een einddatum.

news-title = Berichten
news-info = Goed om te weten
news-warning = Let op
news-urgent = Dringend
news-date = Datum van het bericht: { $date }
news-elsewhere = Berichten over steden en onderwerpen
