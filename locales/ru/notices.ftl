### Объявления вверху страниц: новости, у которых есть срок.

news-title = Объявления
news-info = Полезно знать
news-warning = Внимание
news-urgent = Срочно
news-date = Дата объявления: { $date }
news-elsewhere = Объявления по городам и темам
