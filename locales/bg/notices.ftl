### Съобщения в началото на страниците: новини с краен срок.

news-title = Съобщения
news-info = Добре е да знаете
news-warning = Внимание
news-urgent = Спешно
news-date = Дата на съобщението: { $date }
news-elsewhere = Съобщения за градове и теми
