### واژه‌های رابط کاربری، به فارسی.

## همهٔ صفحه‌ها

skip-to-content = رفتن به محتوا
menu-label = منوی اصلی
footer-label = دربارهٔ این وب‌سایت
breadcrumbs-label = شما اینجا هستید
languages-label = زبان
home-link = صفحهٔ اصلی
feed-title = خبرخوان (Atom)
licence-line = متن‌ها: { $name }
emergency-line = وضعیت اضطراری؟ با 112 تماس بگیرید، رایگان از هر تلفنی.
checked-on = تاریخ بررسی: { $date }
demo-badge = دادهٔ نمونه

## هشدارهای بالای صفحه

notice-fallback = این صفحه هنوز ترجمه نشده است. آن را به زبان { $language } می‌خوانید.
notice-outdated = متن اصلی این صفحه پس از ترجمه تغییر کرده است. ممکن است هزینه‌ها، مهلت‌ها یا مقررات فرق کرده باشند: از دفتر بپرسید.
# $sections (text): the names of the sections whose original has changed, as a list
notice-outdated-where = آنچه تغییر کرده است: { $sections }.
notice-machine = این صفحه را ماشین ترجمه کرده و هنوز کسی آن را بررسی نکرده است. برای موارد مهم، متن اصلی را بخوانید یا از یک دفتر بپرسید.
notice-machine-reviewed = این صفحه را ماشین ترجمه کرده و سپس یک نفر آن را بررسی کرده است.
notice-draft = این صفحه پیش‌نویس است.
notice-demo-desk = دادهٔ نمونه: کسی ساعات کار و راه‌های تماس این دفتر را بررسی نکرده است.
choice-fallback = (به زبان { $language })
stub-lead = این صفحه هنوز به زبان شما موجود نیست. می‌توانید آن را به این زبان‌ها بخوانید:

## صفحهٔ اصلی و فهرست‌ها

stages-title = در کدام مرحله هستید؟
cities-title = شهرها
topics-title = موضوع‌ها
guides-title = راهنماها
guides-lead = آنچه در سراسر منطقه معتبر است، به تفکیک موضوع.
topic-in-city = فقط در { $city }

## شهر

city-desks-title = دفترهای { $city }
desks-all-in-city = همهٔ دفترهای { $city }
city-about-title = { $city } در یک نگاه
city-universities = دانشگاه‌ها
city-transport = حمل‌ونقل عمومی
city-programme = برنامهٔ استقبال از تازه‌واردان
city-holiday = تعطیلی محلی، اداره‌ها بسته‌اند

## راهنما

guide-at-a-glance = در یک نگاه
contents-title = در این صفحه
official-term = به ایتالیایی:
guide-desks-title = از کجا کمک بگیرید
guide-related-title = راهنماهای مرتبط
guide-sources-title = منابع
guide-official-page = صفحهٔ رسمی
fact-deadline = مهلت
fact-within = ظرف { $time }
fact-within-from = ظرف { $time } { $from }
fact-cost = هزینه
fact-time = چقدر طول می‌کشد
fact-needed = چه چیزهایی لازم است
fact-produced = چه چیزی دریافت می‌کنید
fact-online = آنلاین
fact-authority = چه نهادی تصمیم می‌گیرد
fact-audience = برای چه کسانی
fee-source = این مبلغ کجا منتشر شده است
fee-at-least = از { $amount }
fee-between = از { $least } تا { $most }
fee-per-year = { $amount } در سال
fee-per-month = { $amount } در ماه

## کادرهای درون متن

alert-note = خوب است بدانید
alert-tip = توصیه
alert-important = مهم
alert-warning = هشدار
alert-caution = احتیاط
footnote-back = بازگشت به متن، یادداشت
table-label = جدول

## دفترها

desks-title = دفترها
desks-lead =
    { $count ->
        [one] { $count } دفتر که در آن به شما کمک می‌کنند.
       *[other] { $count } دفتر که در آن‌ها به شما کمک می‌کنند.
    }
kind-welcome-desk = دفتر استقبال از تازه‌واردان
kind-immigration-office = ادارهٔ مهاجرت
kind-registry = دفتر ثبت سکونت
kind-health = خدمات درمانی
kind-tax = ادارهٔ مالیات
kind-job = مرکز کاریابی
kind-university = دفتر دانشگاه
kind-school = مدرسه
kind-library = کتابخانه
kind-ngo = انجمن
kind-hotline = خط تلفنی راهنمایی
kind-online = خدمات آنلاین
desk-languages = زبان‌های گفت‌وگو
spoken-staff = کارکنان به این زبان صحبت می‌کنند
spoken-interpreter = با مترجم شفاهی
spoken-on-request = اگر از پیش درخواست کنید
spoken-phone-interpreter = با مترجم شفاهی پشت تلفن
desk-address = نشانی
desk-map = نمایش در OpenStreetMap
desk-hours = ساعات کار
desk-closed = بسته
desk-hours-unknown = کسی ساعات کار را بررسی نکرده است. پیش از رفتن تلفن بزنید یا بنویسید.
desk-holidays-closed = در تعطیلات رسمی و محلی بسته است.
desk-holidays-open = در تعطیلات رسمی و محلی باز است.
desk-exceptions = تغییرهای پیش رو
dates-from-to = از { $from } تا { $to }
dates-from = از { $from }
dates-to = تا { $to }
exception-closed = { $days }: بسته
exception-open = { $days }: باز { $times }
desk-temporarily-closed = موقتاً بسته است
desk-temporarily-closed-dates = موقتاً بسته است: { $days }
appointment-none = نوبت لازم نیست.
appointment-optional = می‌توانید بدون نوبت بیایید یا نوبت بگیرید.
appointment-required = فقط با نوبت قبلی.
desk-book = گرفتن نوبت
desk-contacts = راه‌های تماس
contact-phone = تلفن
contact-whatsapp = WhatsApp
contact-fax = دورنگار
contact-email = ایمیل
contact-pec = ایمیل گواهی‌شده (PEC)
contact-web = وب‌سایت
contact-remote = کمک از راه دور
remote-phone = تلفنی
remote-video = با تماس تصویری
remote-chat = با گفت‌وگوی متنی
remote-email = با ایمیل
desk-services = در این دفتر چه کارهایی انجام می‌شود
cost-free = این خدمت رایگان است.
cost-paid = این خدمت هزینه دارد.
desk-access = دسترس‌پذیری
wheelchair-yes = با ویلچر قابل دسترسی است
wheelchair-no = با ویلچر قابل دسترسی نیست
wheelchair-limited = با ویلچر تا حدی قابل دسترسی است
wheelchair-unknown = دسترسی با ویلچر: نامشخص
access-step-free = ورودی بدون پله
access-steps = پله در ورودی
access-lift = آسانسور دارد
access-no-lift = آسانسور ندارد
access-induction-loop = حلقهٔ القایی برای سمعک
access-sign-language = زبان اشاره
access-children = می‌توانید با کودکان بیایید
desk-guides = راهنماهای مرتبط با این دفتر
desk-source = منبع

## صفحه پیدا نشد

not-found-title = این صفحه وجود ندارد
not-found-lead = شاید نشانی قدیمی باشد یا اشتباه نوشته شده باشد. از اینجا دوباره شروع کنید:
