### Obvestila na vrhu strani: novice, ki enkrat potečejo.

news-title = Obvestila
news-info = Dobro je vedeti
news-warning = Opozorilo
news-urgent = Nujno
news-date = Datum obvestila: { $date }
news-elsewhere = Obvestila za mesta in teme
