news-title = Avis
news-info = Bon à savoir
news-warning = Attention
news-urgent = Urgent
news-date = Date de l'avis : { $date }
news-elsewhere = Avis concernant des villes et des thèmes
