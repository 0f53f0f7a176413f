### الأدلة المجاورة وروابط الملف.

guide-neighbours = أدلة أخرى في الموضوع نفسه
guide-previous = الدليل السابق
guide-next = الدليل التالي
service-active = الخدمة متاحة
footer-privacy = سياسة الخصوصية
footer-legal-notes = إشعارات قانونية
footer-faq = الأسئلة الشائعة
footer-report-inefficiency = الإبلاغ عن مشكلة
footer-appointment = حجز موعد
