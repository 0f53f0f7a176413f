news-title = Anunțuri
news-info = Bine de știut
news-warning = Atenție
news-urgent = Urgent
news-date = Data anunțului: { $date }
news-elsewhere = Anunțuri pentru orașe și teme
