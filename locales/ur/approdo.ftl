### انٹرفیس کے الفاظ، اردو میں۔

## ہر صفحہ

skip-to-content = متن پر جائیں
menu-label = مرکزی مینو
footer-label = اس ویب سائٹ کے بارے میں
breadcrumbs-label = آپ یہاں ہیں
languages-label = زبان
home-link = سرورق
feed-title = تازہ خبریں (Atom)
licence-line = متن: { $name }
emergency-line = ہنگامی حالت؟ کسی بھی فون سے 112 پر مفت کال کریں۔
checked-on = جانچ کی تاریخ: { $date }
demo-badge = نمونے کا ڈیٹا

## صفحے کے اوپر اطلاعات

notice-fallback = اس صفحے کا ترجمہ ابھی نہیں ہوا۔ آپ اسے { $language } میں پڑھ رہے ہیں۔
notice-outdated = ترجمے کے بعد اس صفحے کی اصل تحریر بدل گئی ہے۔ فیس، مدت یا قواعد مختلف ہو سکتے ہیں: دفتر سے پوچھ لیں۔
# $sections (text): the names of the sections whose original has changed, as a list
notice-outdated-where = جو بدلا ہے: { $sections }۔
notice-machine = اس صفحے کا ترجمہ مشین نے کیا ہے اور ابھی کسی نے اسے جانچا نہیں۔ اہم باتوں کے لیے اصل تحریر پڑھیں یا کسی دفتر سے پوچھیں۔
notice-machine-reviewed = اس صفحے کا ترجمہ مشین نے کیا اور پھر ایک شخص نے اسے جانچا۔
notice-draft = یہ صفحہ ابھی مسودہ ہے۔
notice-demo-desk = نمونے کا ڈیٹا: اس دفتر کے اوقات اور رابطے کی تفصیل کسی نے نہیں جانچی۔
choice-fallback = ({ $language } میں)
stub-lead = یہ صفحہ ابھی آپ کی زبان میں نہیں ہے۔ آپ اسے ان زبانوں میں پڑھ سکتے ہیں:

## سرورق اور فہرستیں

stages-title = آپ کس مرحلے پر ہیں؟
cities-title = شہر
topics-title = موضوعات
guides-title = رہنما مضامین
guides-lead = جو باتیں پورے ریجن پر لاگو ہیں، موضوع کے لحاظ سے۔
topic-in-city = صرف { $city } میں

## شہر

city-desks-title = { $city } کے دفاتر
desks-all-in-city = { $city } کے تمام دفاتر
city-about-title = { $city } ایک نظر میں
city-universities = یونیورسٹیاں
city-transport = پبلک ٹرانسپورٹ
city-programme = خیرمقدمی پروگرام
city-holiday = مقامی چھٹی، دفاتر بند

## رہنما مضمون

guide-at-a-glance = مختصر بات
contents-title = اس صفحے پر
official-term = اطالوی میں:
guide-desks-title = مدد کہاں ملے گی
guide-related-title = متعلقہ رہنما مضامین
guide-sources-title = ماخذ
guide-official-page = سرکاری صفحہ
fact-deadline = مہلت
fact-within = { $time } کے اندر
fact-within-from = { $time } کے اندر، { $from }
fact-cost = خرچ
fact-time = کتنا وقت لگتا ہے
fact-needed = کیا کچھ چاہیے
fact-produced = آپ کو کیا ملتا ہے
fact-online = آن لائن
fact-authority = فیصلہ کون کرتا ہے
fact-audience = کن کے لیے
fee-source = یہ رقم کہاں شائع ہوئی ہے
fee-at-least = کم از کم { $amount }
fee-between = { $least } سے { $most } تک
fee-per-year = سالانہ { $amount }
fee-per-month = ماہانہ { $amount }

## متن کے خانے

alert-note = جاننے کی بات
alert-tip = مشورہ
alert-important = اہم
alert-warning = خبردار
alert-caution = احتیاط
footnote-back = متن پر واپس، حاشیہ
table-label = جدول

## دفاتر

desks-title = دفاتر
desks-lead =
    { $count ->
        [one] { $count } دفتر جہاں آپ کو مدد ملتی ہے۔
       *[other] { $count } دفاتر جہاں آپ کو مدد ملتی ہے۔
    }
kind-welcome-desk = خیرمقدمی ڈیسک
kind-immigration-office = امیگریشن آفس
kind-registry = آبادی رجسٹر کا دفتر
kind-health = صحت سروس
kind-tax = ٹیکس کا دفتر
kind-job = روزگار مرکز
kind-university = یونیورسٹی کا دفتر
kind-school = اسکول
kind-library = لائبریری
kind-ngo = انجمن
kind-hotline = ہیلپ لائن
kind-online = آن لائن سروس
desk-languages = بولی جانے والی زبانیں
spoken-staff = عملہ بولتا ہے
spoken-interpreter = مترجم کے ساتھ
spoken-on-request = پہلے سے کہنے پر
spoken-phone-interpreter = فون پر مترجم کے ساتھ
desk-address = پتا
desk-map = OpenStreetMap پر دیکھیں
desk-hours = کھلنے کے اوقات
desk-closed = بند
desk-hours-unknown = اوقات کسی نے نہیں جانچے۔ جانے سے پہلے فون کریں یا لکھیں۔
desk-holidays-closed = سرکاری اور مقامی چھٹیوں میں بند۔
desk-holidays-open = سرکاری اور مقامی چھٹیوں میں کھلا۔
desk-exceptions = آنے والی تبدیلیاں
dates-from-to = { $from } سے { $to } تک
dates-from = { $from } سے
dates-to = { $to } تک
exception-closed = { $days }: بند
exception-open = { $days }: کھلا { $times }
desk-temporarily-closed = عارضی طور پر بند
desk-temporarily-closed-dates = عارضی طور پر بند: { $days }
appointment-none = ملاقات کا وقت لینے کی ضرورت نہیں۔
appointment-optional = آپ وقت لیے بغیر بھی آ سکتے ہیں اور وقت لے کر بھی۔
appointment-required = صرف پہلے سے وقت لے کر۔
desk-book = ملاقات کا وقت لیں
desk-contacts = رابطہ
contact-phone = فون
contact-whatsapp = واٹس ایپ
contact-fax = فیکس
contact-email = ای میل
contact-pec = سرٹیفائیڈ ای میل (PEC)
contact-web = ویب سائٹ
contact-remote = دور سے مدد
remote-phone = فون پر
remote-video = ویڈیو کال پر
remote-chat = چیٹ پر
remote-email = ای میل سے
desk-services = یہ دفتر کیا کرتا ہے
cost-free = یہ سروس مفت ہے۔
cost-paid = اس سروس کی فیس ہے۔
desk-access = رسائی
wheelchair-yes = وہیل چیئر پر آ سکتے ہیں
wheelchair-no = وہیل چیئر پر نہیں آ سکتے
wheelchair-limited = وہیل چیئر پر کچھ حصوں تک آ سکتے ہیں
wheelchair-unknown = وہیل چیئر کی رسائی: معلوم نہیں
access-step-free = داخلی راستہ بغیر سیڑھیوں کے
access-steps = داخلی راستے پر سیڑھیاں
access-lift = لفٹ
access-no-lift = لفٹ نہیں
access-induction-loop = آلۂ سماعت کے لیے انڈکشن لوپ
access-sign-language = اشاروں کی زبان
access-children = بچوں کو ساتھ لا سکتے ہیں
desk-guides = اس سے متعلق رہنما مضامین
desk-source = ماخذ

## صفحہ نہیں ملا

not-found-title = یہ صفحہ موجود نہیں
not-found-lead = شاید پتا پرانا ہے یا غلط لکھا گیا ہے۔ یہاں سے دوبارہ شروع کریں:
