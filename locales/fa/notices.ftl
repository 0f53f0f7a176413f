### اطلاعیه‌های بالای صفحه‌ها: خبرهایی که پایانی دارند.

news-title = اطلاعیه‌ها
news-info = خوب است بدانید
news-warning = هشدار
news-urgent = فوری
news-date = تاریخ اطلاعیه: { $date }
news-elsewhere = اطلاعیه‌های شهرها و موضوع‌ها
