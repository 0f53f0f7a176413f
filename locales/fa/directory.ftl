### فهرست دفترها، نقشهٔ آن و جدول خدمات، به فارسی.

## فیلترها

filters-title = پیدا کردن دفتر
filter-city = شهر
filter-city-all = همهٔ شهرها
filter-service = خدمت
filter-service-all = همهٔ خدمات
filter-language = زبان گفت‌وگو
filter-language-all = هر زبانی
filter-wheelchair = با ویلچر قابل دسترسی است
filter-open = اکنون باز است
filter-reset = پاک کردن فیلترها
filters-found =
    { $count ->
        [one] { $count } دفتر پیدا شد
       *[other] { $count } دفتر پیدا شد
    }
filters-none = هیچ دفتری همهٔ این ویژگی‌ها را ندارد. یکی از فیلترها را بردارید یا از دفتری در شهر دیگر بپرسید: بسیاری از آن‌ها تلفنی یا با ایمیل کمک می‌کنند.
filters-region = جست‌وجو در سراسر منطقه
desks-by-city = دفترها بر اساس شهر

## نقشه

map-cities = نقشهٔ شهرها
map-desks = نقشهٔ دفترهای { $city }
map-numbers = شماره‌ها همان شماره‌های فهرست است.
map-kilometres = { $count } کیلومتر
map-metres = { $count } متر

## خدمات بر اساس شهر

services-title = خدمات بر اساس شهر
services-lead = در هر شهر چند دفتر یک خدمت را ارائه می‌دهند. هر عدد شما را به همان دفترها می‌برد.
services-service = خدمت
services-all = منطقه
services-none = هیچ دفتری
services-field = { $service }، { $city }: { $count }
services-offered = خدمات ارائه‌شده
services-covered = در { $share } خانه‌های جدول ({ $covered } از { $all }) دست‌کم یک دفتر هست.
services-sample =
    { $count ->
        [one] اطلاعات { $count } دفتر در این جدول دادهٔ نمونه است.
       *[other] اطلاعات { $count } دفتر در این جدول دادهٔ نمونه است.
    }
services-download = دریافت جدول (CSV)
