news-title = Mitteilungen
news-info = Gut zu wissen
news-warning = Achtung
news-urgent = Dringend
news-date = Mitteilung vom { $date }
news-elsewhere = Mitteilungen zu Städten und Themen
