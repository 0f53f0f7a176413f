### كلمات الواجهة بالعربية.

## كل الصفحات

skip-to-content = انتقل إلى المحتوى
menu-label = القائمة الرئيسية
footer-label = عن هذا الموقع
breadcrumbs-label = أنت هنا
languages-label = اللغة
home-link = الرئيسية
feed-title = آخر الأخبار (Atom)
licence-line = النصوص: { $name }
emergency-line = حالة طوارئ؟ اتصل بالرقم 112 مجانًا من أي هاتف.
checked-on = تم التحقق في { $date }
demo-badge = بيانات تجريبية

## تنبيهات في أعلى الصفحة

notice-fallback = هذه الصفحة لم تُترجم بعد. أنت تقرؤها باللغة { $language }.
notice-outdated = تغيّر أصل هذه الصفحة بعد ترجمتها. قد تختلف الرسوم أو المهل أو القواعد: اسأل المكتب.
# $sections (text): the names of the sections whose original has changed, as a list
notice-outdated-where = ما تغيّر: { $sections }.
notice-machine = هذه الصفحة مترجمة آليًا ولم يراجعها أحد بعد. في الأمور المهمة اقرأ الأصل أو اسأل أحد المكاتب.
notice-machine-reviewed = هذه الصفحة مترجمة آليًا ثم راجعها شخص.
notice-draft = هذه الصفحة مسودة.
notice-demo-desk = بيانات تجريبية: لم يتحقق أحد من أوقات عمل هذا المكتب وبيانات التواصل معه.
choice-fallback = (باللغة { $language })
stub-lead = هذه الصفحة غير متوفرة بلغتك بعد. يمكنك قراءتها بإحدى هذه اللغات:

## الصفحة الرئيسية والقوائم

stages-title = في أي مرحلة أنت؟
cities-title = المدن
topics-title = المواضيع
guides-title = الأدلة
guides-lead = ما يسري في الإقليم كله، حسب الموضوع.
topic-in-city = في { $city } فقط

## المدينة

city-desks-title = المكاتب في { $city }
desks-all-in-city = كل المكاتب في { $city }
city-about-title = { $city } باختصار
city-universities = الجامعات
city-transport = النقل العام
city-programme = برنامج الترحيب
city-holiday = عيد محلي، المكاتب مغلقة

## الدليل

guide-at-a-glance = نظرة سريعة
contents-title = في هذه الصفحة
official-term = بالإيطالية:
guide-desks-title = أين تجد المساعدة
guide-related-title = أدلة ذات صلة
guide-sources-title = المصادر
guide-official-page = الصفحة الرسمية
fact-deadline = الموعد النهائي
fact-within = مهلة أقصاها { $time }
fact-within-from = مهلة أقصاها { $time } { $from }
fact-cost = التكلفة
fact-time = كم يستغرق
fact-needed = ما الذي تحتاج إليه
fact-produced = على ماذا تحصل
fact-online = عبر الإنترنت
fact-authority = الجهة المختصة
fact-audience = لمن
fee-source = أين نُشر هذا المبلغ
fee-at-least = ابتداءً من { $amount }
fee-between = من { $least } إلى { $most }
fee-per-year = { $amount } في السنة
fee-per-month = { $amount } في الشهر

## مربعات داخل النص

alert-note = معلومة مفيدة
alert-tip = نصيحة
alert-important = مهم
alert-warning = تنبيه
alert-caution = احذر
footnote-back = العودة إلى النص، الحاشية
table-label = جدول

## المكاتب

desks-title = المكاتب
desks-lead =
    { $count ->
        [zero] لا توجد مكاتب.
        [one] مكتب واحد تجد فيه من يساعدك.
        [two] مكتبان تجد فيهما من يساعدك.
        [few] { $count } مكاتب تجد فيها من يساعدك.
        [many] { $count } مكتبًا تجد فيها من يساعدك.
       *[other] { $count } مكتب تجد فيها من يساعدك.
    }
kind-welcome-desk = مكتب الترحيب
kind-immigration-office = مكتب الهجرة
kind-registry = سجل السكان
kind-health = الخدمة الصحية
kind-tax = مكتب الضرائب
kind-job = مركز التوظيف
kind-university = مكتب جامعي
kind-school = مدرسة
kind-library = مكتبة
kind-ngo = جمعية
kind-hotline = خط هاتفي للمساعدة
kind-online = خدمة عبر الإنترنت
desk-languages = اللغات المتاحة
spoken-staff = يتحدثها الموظفون
spoken-interpreter = بوجود مترجم
spoken-on-request = عند الطلب مسبقًا
spoken-phone-interpreter = مع مترجم عبر الهاتف
desk-address = العنوان
desk-map = اعرض على OpenStreetMap
desk-hours = أوقات العمل
desk-closed = مغلق
desk-hours-unknown = لم يتحقق أحد من أوقات العمل. اتصل أو اكتب قبل أن تذهب.
desk-holidays-closed = مغلق في العطل الرسمية والمحلية.
desk-holidays-open = مفتوح في العطل الرسمية والمحلية.
desk-exceptions = تغييرات قادمة
dates-from-to = من { $from } إلى { $to }
dates-from = ابتداءً من { $from }
dates-to = حتى { $to }
exception-closed = { $days }: مغلق
exception-open = { $days }: مفتوح { $times }
desk-temporarily-closed = مغلق مؤقتًا
desk-temporarily-closed-dates = مغلق مؤقتًا { $days }
appointment-none = لا حاجة إلى موعد.
appointment-optional = يمكنك أن تأتي بلا موعد أو أن تحجز موعدًا.
appointment-required = بموعد مسبق فقط.
desk-book = احجز موعدًا
desk-contacts = للتواصل
contact-phone = الهاتف
contact-whatsapp = واتساب
contact-fax = الفاكس
contact-email = البريد الإلكتروني
contact-pec = البريد الإلكتروني المعتمد (PEC)
contact-web = الموقع
contact-remote = المساعدة عن بُعد
remote-phone = بالهاتف
remote-video = بمكالمة فيديو
remote-chat = بالدردشة
remote-email = بالبريد الإلكتروني
desk-services = ماذا يقدّم هذا المكتب
cost-free = الخدمة مجانية.
cost-paid = الخدمة مدفوعة.
desk-access = سهولة الوصول
wheelchair-yes = الدخول بالكرسي المتحرك ممكن
wheelchair-no = الدخول بالكرسي المتحرك غير ممكن
wheelchair-limited = الدخول بالكرسي المتحرك ممكن جزئيًا
wheelchair-unknown = الدخول بالكرسي المتحرك: غير معروف
access-step-free = مدخل بلا درجات
access-steps = درجات عند المدخل
access-lift = مصعد
access-no-lift = لا يوجد مصعد
access-induction-loop = حلقة سمعية لأجهزة السمع
access-sign-language = لغة الإشارة
access-children = الأطفال مرحَّب بهم
desk-guides = أدلة تذكر هذا المكتب
desk-source = المصدر

## الصفحة غير موجودة

not-found-title = هذه الصفحة غير موجودة
not-found-lead = ربما يكون العنوان قديمًا أو فيه خطأ. ابدأ من جديد من هنا:
