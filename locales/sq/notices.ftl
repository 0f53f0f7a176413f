news-title = Njoftime
news-info = Mirë ta dish
news-warning = Kujdes
news-urgent = Urgjente
news-date = Data e njoftimit: { $date }
news-elsewhere = Njoftime për qytete dhe tema
