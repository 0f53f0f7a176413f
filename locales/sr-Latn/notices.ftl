### Obaveštenja na vrhu stranica: vesti sa rokom trajanja.

news-title = Obaveštenja
news-info = Dobro je znati
news-warning = Upozorenje
news-urgent = Hitno
news-date = Datum obaveštenja: { $date }
news-elsewhere = Obaveštenja za gradove i teme
