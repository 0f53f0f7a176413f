### البحث، بالعربية.

search-title = بحث
search-label = ابحث عن الأدلة والمكاتب والأماكن
search-suggestions = اقتراحات
search-filters = تصفية النتائج
search-kind = النوع
search-kind-all = الكل
search-city = المدينة
search-city-all = كل المدن
search-topic = الموضوع
search-topic-all = كل المواضيع
search-stage = المرحلة
search-stage-all = كل المراحل
search-language = لغة التحدث في المكتب
search-language-all = أي لغة
search-found =
    { $count ->
        [zero] لا توجد نتائج
        [one] نتيجة واحدة
        [two] نتيجتان
        [few] { $count } نتائج
        [many] { $count } نتيجة
       *[other] { $count } نتيجة
    }
search-all = اعرض كل النتائج
search-hint = اكتب بضع كلمات بلغتك أو بالإيطالية.
search-loading = جارٍ البحث…
search-none = لم يُعثر على شيء. تحقق من الإملاء، أو استخدم كلمات أقل، أو امسح الاختيارات.
search-meant = هل تقصد:
search-failed = تعذّر تحميل البحث.
search-offline = أنت غير متصل بالشبكة، والبحث غير محفوظ على جهازك.
search-unsupported = متصفحك قديم جدًا بالنسبة إلى هذا البحث.
search-retry = حاول مرة أخرى
search-more = مزيد من النتائج
search-reset = امسح الاختيارات
search-browse = ابحث بطريقة أخرى
search-feedback = أخبرنا عمّا تبحث عنه
search-no-script = يحتاج هذا البحث إلى JavaScript. من دونه استخدم قائمة كل الصفحات:
