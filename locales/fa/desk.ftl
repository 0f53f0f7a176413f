### دفترها: اکنون باز است یا نه، دکمه‌ها.

open-now = اکنون باز است
open-until = اکنون باز است، ساعت { $time } بسته می‌شود
open-until-day = اکنون باز است، { $day } ساعت { $time } بسته می‌شود
closed-now = اکنون بسته است
closed-until-today = اکنون بسته است، امروز ساعت { $time } باز می‌شود
closed-until-tomorrow = اکنون بسته است، فردا ({ $day }) ساعت { $time } باز می‌شود
closed-until-day = اکنون بسته است، { $day } ساعت { $time } باز می‌شود
open-local-time = به وقت محلی { $city }
open-unknown = ساعات کار بررسی نشده است
desk-call = تماس تلفنی
desk-write = نوشتن ایمیل
desk-directions = مسیریابی
desk-getting-there = چگونه به آنجا برسید
public-holiday = تعطیل رسمی
desk-cost = چقدر هزینه دارد
desk-for-whom = برای چه کسانی است
desk-report = گزارش اشتباه در این صفحه
