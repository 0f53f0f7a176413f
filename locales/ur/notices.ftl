news-title = اعلانات
news-info = جاننے کی بات
news-warning = توجہ فرمائیں
news-urgent = فوری
news-date = اعلان کی تاریخ: { $date }
news-elsewhere = شہروں اور موضوعات کے اعلانات
