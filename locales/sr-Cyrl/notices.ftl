### Обавештења на врху страница: вести са роком трајања.

news-title = Обавештења
news-info = Добро је знати
news-warning = Упозорење
news-urgent = Хитно
news-date = Датум обавештења: { $date }
news-elsewhere = Обавештења за градове и теме
