### كلمات المسرد والفهرس الأبجدي.

glossary-title = مسرد المصطلحات
glossary-lead = كلمات ستجدها في إيطاليا في الرسائل والاستمارات، مع شرح قصير. المكاتب تستعمل الكلمة الإيطالية.
glossary-guide = الدليل:
glossary-open = عرض المسرد كاملًا
glossary-close = إغلاق
index-title = الفهرس الأبجدي
index-lead = كل أدلة هذا الموقع ومكاتبه ومدنه ومواضيعه ومصطلحاته، مرتبة أبجديًا.
index-letters = الحروف
index-figures = أرقام ورموز
index-kind-guide = دليل
index-kind-desk = مكتب
index-kind-city = مدينة
index-kind-topic = موضوع
index-kind-page = عن هذا الموقع
index-kind-journey = مسار
index-kind-term = مصطلح
