## صفحه‌ای برای گروه تحریریه و تأمین‌کنندگان بودجه

status-title = وضعیت ترجمه‌ها
status-summary = چه چیزهایی به هر زبان ترجمه شده، از آن پس چه تغییر کرده و چه چیزهایی کم است.
status-languages = بر اساس زبان
status-kinds = بر اساس نوع متن
status-cities = بر اساس شهر
status-region = سراسر منطقه
status-work = متن‌هایی که باید روی آن‌ها کار شود
status-work-none = متنی کم نیست و هیچ متنی قدیمی نشده است.
status-text = متن
status-language = زبان
status-kind = نوع
status-city = شهر
status-state = وضعیت
status-coverage = به‌روز
status-words = واژه‌های باقی‌مانده
status-texts = متن‌ها
status-words-left =
    { $count ->
        [one] { $count } واژه برای ترجمه یا بررسی
       *[other] { $count } واژه برای ترجمه یا بررسی
    }
status-changed = در متن اصلی تغییر کرده است: { $sections }
status-lead = مقدمه
status-as-of = تا تاریخ { $date }
status-download = دریافت جدول (CSV)
status-shown = { $shown } از { $all }

## وضعیت متن؛ هر یک به‌تنهایی در جدول می‌آید

state-current = به‌روز
state-outdated = قدیمی‌شده
state-unrecorded = ثبت‌نشده
state-machine = ترجمهٔ ماشینی، بررسی‌نشده
state-machine-reviewed = ترجمهٔ ماشینی، بررسی‌شده
state-fallback = نمایش به زبان دیگر
state-missing = ناموجود

## نوع متن‌ها، بالای سطرهای جدول

status-kind-guide = راهنماها
status-kind-page = صفحه‌ها
status-kind-city = شهرها
status-kind-desk = دفترها
status-kind-journey = مسیرها
status-kind-glossary = واژه‌نامه
status-kind-notice = اطلاعیه‌ها
status-kind-fact = نام‌ها، هزینه‌ها و فهرست‌ها
status-kind-message = متن‌های رابط کاربری
