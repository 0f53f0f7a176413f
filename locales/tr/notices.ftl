### Sayfaların üstündeki duyurular: süresi olan haberler.

news-title = Duyurular
news-info = Bilmekte yarar var
news-warning = Uyarı
news-urgent = Acil
news-date = Duyuru tarihi: { $date }
news-elsewhere = Şehir ve konu duyuruları
