### Meddelelser øverst på sider: nyheder, der har en slutdato.

news-title = Meddelelser
news-info = Godt at vide
news-warning = Advarsel
news-urgent = Haster
news-date = Meddelelsens dato: { $date }
news-elsewhere = Meddelelser om byer og emner
