## الصفحة المخصصة لفريق التحرير ومن يموّله

status-title = حالة الترجمات
status-summary = ما تُرجم إلى كل لغة، وما تغيّر بعد ذلك، وما ينقص.
status-languages = حسب اللغة
status-kinds = حسب نوع النص
status-cities = حسب المدينة
status-region = الإقليم كله
status-work = نصوص تحتاج إلى عمل
status-work-none = لا ينقص شيء، وكل النصوص محدّثة.
status-text = النص
status-language = اللغة
status-kind = النوع
status-city = المدينة
status-state = الحالة
status-coverage = محدّث
status-words = الكلمات المتبقية
status-texts = النصوص
status-words-left =
    { $count ->
        [zero] لا كلمات للترجمة أو المراجعة
        [one] كلمة واحدة للترجمة أو المراجعة
        [two] كلمتان للترجمة أو المراجعة
        [few] { $count } كلمات للترجمة أو المراجعة
        [many] { $count } كلمة للترجمة أو المراجعة
       *[other] { $count } كلمة للترجمة أو المراجعة
    }
status-changed = ما تغيّر في الأصل: { $sections }
status-lead = المقدمة
status-as-of = الحالة في { $date }
status-download = الجدول في ملف (CSV)
status-shown = { $shown } من { $all }

## حالة النص

state-current = محدّث
state-outdated = غير محدّث
state-unrecorded = غير مسجّل
state-machine = ترجمة آلية غير مراجَعة
state-machine-reviewed = ترجمة آلية مراجَعة
state-fallback = معروض بلغة أخرى
state-missing = غير موجود

## أنواع النصوص

status-kind-guide = الأدلة
status-kind-page = الصفحات
status-kind-city = المدن
status-kind-desk = المكاتب
status-kind-journey = المسارات
status-kind-glossary = مسرد المصطلحات
status-kind-notice = الإعلانات
status-kind-fact = الأسماء والرسوم والقوائم
status-kind-message = كلمات الواجهة
