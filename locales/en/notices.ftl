### Notices at the top of pages: news that has an end.

news-title = Notices
news-info = Good to know
news-warning = Warning
news-urgent = Urgent
# $date (text): a date, formatted
news-date = Date of the notice: { $date }
news-elsewhere = Notices of cities and topics
