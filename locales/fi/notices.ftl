### Tiedotteet sivujen yläosassa: uutiset, joilla on päättymispäivä.

news-title = Tiedotteet
news-info = Hyvä tietää
news-warning = Varoitus
news-urgent = Kiireellinen
news-date = Tiedotteen päivä: { $date }
news-elsewhere = Kaupunkien ja aiheiden tiedotteet
