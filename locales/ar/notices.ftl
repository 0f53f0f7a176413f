news-title = إعلانات
news-info = معلومة مفيدة
news-warning = تنبيه
news-urgent = عاجل
news-date = تاريخ الإعلان: { $date }
news-elsewhere = إعلانات تخص المدن والمواضيع
