### آس پاس کے رہنما اور پروفائل کے لنک۔

guide-neighbours = اسی موضوع پر مزید رہنما مضامین
guide-previous = پچھلا رہنما مضمون
guide-next = اگلا رہنما مضمون
service-active = سروس دستیاب ہے
footer-privacy = رازداری کی پالیسی
footer-legal-notes = قانونی نوٹس
footer-faq = اکثر پوچھے جانے والے سوالات
footer-report-inefficiency = مسئلے کی اطلاع دیں
footer-appointment = ملاقات کا وقت لیں
