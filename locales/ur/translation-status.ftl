## ادارتی ٹیم اور مالی مدد دینے والوں کے لیے صفحہ

status-title = ترجموں کی صورتِ حال
status-summary = ہر زبان میں کس کس چیز کا ترجمہ ہو چکا ہے، اس کے بعد کیا بدلا ہے، اور کیا باقی ہے۔
status-languages = زبان کے لحاظ سے
status-kinds = تحریر کی قسم کے لحاظ سے
status-cities = شہر کے لحاظ سے
status-region = پورا علاقہ
status-work = وہ تحریریں جن پر کام باقی ہے
status-work-none = کوئی ترجمہ باقی نہیں اور سب کچھ تازہ ترین ہے۔
status-text = تحریر
status-language = زبان
status-kind = قسم
status-city = شہر
status-state = حالت
status-coverage = تازہ ترین
status-words = باقی الفاظ
status-texts = تحریریں
status-words-left =
    { $count ->
        [one] { $count } لفظ کا ترجمہ یا جانچ باقی ہے
       *[other] { $count } الفاظ کا ترجمہ یا جانچ باقی ہے
    }
status-changed = اصل تحریر میں جو بدلا: { $sections }
status-lead = تعارف
status-as-of = صورتِ حال بتاریخ { $date }
status-download = جدول بطور فائل (CSV)
status-shown = { $all } میں سے { $shown }

## تحریر کی حالت

state-current = تازہ ترین
state-outdated = پرانا
state-unrecorded = ریکارڈ میں نہیں
state-machine = مشینی ترجمہ، جانچا نہیں گیا
state-machine-reviewed = مشینی ترجمہ، جانچا گیا
state-fallback = کسی اور زبان میں دکھایا گیا
state-missing = موجود نہیں

## تحریروں کی قسمیں

status-kind-guide = رہنما مضامین
status-kind-page = صفحات
status-kind-city = شہر
status-kind-desk = دفاتر
status-kind-journey = مرحلہ وار رہنما
status-kind-glossary = فرہنگ
status-kind-notice = اعلانات
status-kind-fact = نام، فیسیں اور فہرستیں
status-kind-message = انٹرفیس کے الفاظ
