### Obavijesti na vrhu stranica: novosti koje imaju rok.

news-title = Obavijesti
news-info = Dobro je znati
news-warning = Upozorenje
news-urgent = Hitno
news-date = Datum obavijesti: { $date }
news-elsewhere = Obavijesti za gradove i teme
