### راهنماهای همسایه و پیوندهایی که پروفایل می‌خواهد.

guide-neighbours = راهنماهای دیگر در این موضوع
guide-previous = راهنمای قبلی
guide-next = راهنمای بعدی
service-active = خدمت فعال است
footer-privacy = حریم خصوصی
footer-legal-notes = نکات حقوقی
footer-faq = پرسش‌های متداول
footer-report-inefficiency = گزارش مشکل
footer-appointment = گرفتن نوبت
