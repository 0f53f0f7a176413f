### Oznámení v horní části stránek: zprávy s omezenou platností.

news-title = Oznámení
news-info = Dobré vědět
news-warning = Upozornění
news-urgent = Naléhavé
news-date = Datum oznámení: { $date }
news-elsewhere = Oznámení k městům a tématům
