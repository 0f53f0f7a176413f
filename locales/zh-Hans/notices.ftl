news-title = 通知
news-info = 须知
news-warning = 注意
news-urgent = 紧急
news-date = 通知日期：{ $date }
news-elsewhere = 各城市和主题的通知
