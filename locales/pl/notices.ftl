### Komunikaty na górze stron: wiadomości, które kiedyś wygasają.

news-title = Komunikaty
news-info = Warto wiedzieć
news-warning = Uwaga
news-urgent = Pilne
news-date = Data komunikatu: { $date }
news-elsewhere = Komunikaty dotyczące miast i tematów
