news-title = Njoftime
news-info = Mirë ta dini
news-warning = Kujdes
news-urgent = Urgjente
news-date = Data e njoftimit: { $date }
news-elsewhere = Njoftime për qytete dhe tema
