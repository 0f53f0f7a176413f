### Oznamy v hornej časti stránok: správy s obmedzenou platnosťou.

news-title = Oznamy
news-info = Dobré vedieť
news-warning = Upozornenie
news-urgent = Naliehavé
news-date = Dátum oznamu: { $date }
news-elsewhere = Oznamy k mestám a témam
