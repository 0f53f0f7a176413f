### جست‌وجو، به فارسی.

search-title = جست‌وجو
search-label = جست‌وجوی راهنماها، دفترها و مکان‌ها
search-suggestions = پیشنهادها
search-filters = فیلترها
search-kind = نوع
search-kind-all = همه
search-city = شهر
search-city-all = همهٔ شهرها
search-topic = موضوع
search-topic-all = همهٔ موضوع‌ها
search-stage = مرحله
search-stage-all = همهٔ مرحله‌ها
search-language = زبان گفت‌وگو در دفتر
search-language-all = هر زبانی
search-found =
    { $count ->
        [one] { $count } نتیجه
       *[other] { $count } نتیجه
    }
search-all = دیدن همهٔ نتیجه‌ها
search-hint = چند واژه به زبان خودتان یا به ایتالیایی بنویسید.
search-loading = در حال جست‌وجو…
search-none = چیزی پیدا نشد. املا را بررسی کنید، واژه‌های کمتری بنویسید یا فیلترها را پاک کنید.
search-meant = شاید منظورتان این بود:
search-failed = جست‌وجو بارگذاری نشد.
search-offline = به شبکه متصل نیستید و جست‌وجو در دستگاه شما ذخیره نشده است.
search-unsupported = مرورگر شما برای این جست‌وجو خیلی قدیمی است.
search-retry = تلاش دوباره
search-more = نتیجه‌های بیشتر
search-reset = پاک کردن فیلترها
search-browse = پیدا کردن از راهی دیگر
search-feedback = برایمان بنویسید دنبال چه می‌گردید
search-no-script = این جست‌وجو به JavaScript نیاز دارد. بدون آن، از فهرست کامل استفاده کنید:
