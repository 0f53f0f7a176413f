### Közlemények az oldalak tetején: hírek, amelyeknek van lejárati napjuk.

news-title = Közlemények
news-info = Jó tudni
news-warning = Figyelem
news-urgent = Sürgős
news-date = A közlemény kelte: { $date }
news-elsewhere = Városok és témák közleményei
