### واژه‌های واژه‌نامه و فهرست الف تا ی.

glossary-title = واژه‌نامه
glossary-lead = واژه‌هایی که در ایتالیا در نامه‌ها و فرم‌ها می‌بینید، با توضیحی کوتاه. اداره‌ها واژهٔ ایتالیایی را به کار می‌برند.
glossary-guide = راهنما:
glossary-open = دیدن همهٔ واژه‌نامه
glossary-close = بستن
index-title = الف تا ی
index-lead = همهٔ راهنماها، دفترها، شهرها، موضوع‌ها و واژه‌های این وب‌سایت، به ترتیب الفبا.
index-letters = حرف‌ها
index-figures = رقم‌ها و نشانه‌ها
index-kind-guide = راهنما
index-kind-desk = دفتر
index-kind-city = شهر
index-kind-topic = موضوع
index-kind-page = دربارهٔ این وب‌سایت
index-kind-journey = مسیر
index-kind-term = واژه‌نامه
