### Meddelanden högst upp på sidor: nyheter som har ett slutdatum.

news-title = Meddelanden
news-info = Bra att veta
news-warning = Varning
news-urgent = Brådskande
news-date = Meddelandets datum: { $date }
news-elsewhere = Meddelanden om städer och ämnen
