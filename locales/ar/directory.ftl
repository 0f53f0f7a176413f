### دليل المكاتب وخريطته وجدول الخدمات بالعربية.

## عوامل التصفية

filters-title = ابحث عن مكتب
filter-city = المدينة
filter-city-all = كل المدن
filter-service = الخدمة
filter-service-all = كل الخدمات
filter-language = لغة التحدث
filter-language-all = أي لغة
filter-wheelchair = الدخول بالكرسي المتحرك ممكن
filter-open = مفتوح الآن
filter-reset = امسح الاختيارات
filters-found =
    { $count ->
        [zero] لم يُعثر على أي مكتب
        [one] عُثر على مكتب واحد
        [two] عُثر على مكتبين
        [few] عُثر على { $count } مكاتب
        [many] عُثر على { $count } مكتبًا
       *[other] عُثر على { $count } مكتب
    }
filters-none = لا يوجد مكتب يجمع كل هذا. أزل أحد الاختيارات، أو اسأل مكتبًا في مدينة أخرى: كثير من المكاتب تساعد بالهاتف أو بالبريد الإلكتروني.
filters-region = ابحث في الإقليم كله
desks-by-city = المكاتب حسب المدينة

## الخريطة

map-cities = خريطة المدن
map-desks = خريطة المكاتب في { $city }
map-numbers = الأرقام هي أرقام القائمة.
map-kilometres = { $count } كم
map-metres = { $count } م

## الخدمات حسب المدينة

services-title = الخدمات حسب المدينة
services-lead = عدد المكاتب التي تقدم خدمة في كل مدينة. كل رقم يقود إلى هذه المكاتب.
services-service = الخدمة
services-all = الإقليم
services-none = لا يوجد مكتب
services-field = { $service }، { $city }: { $count }
services-offered = الخدمات المتاحة
services-covered = في { $share } من الخانات ({ $covered } من { $all }) يوجد مكتب واحد على الأقل.
services-sample =
    { $count ->
        [zero] لا توجد في هذا الجدول بيانات تجريبية.
        [one] في هذا الجدول مكتب واحد بياناته تجريبية.
        [two] في هذا الجدول مكتبان بياناتهما تجريبية.
        [few] في هذا الجدول { $count } مكاتب بياناتها تجريبية.
        [many] في هذا الجدول { $count } مكتبًا بياناتها تجريبية.
       *[other] في هذا الجدول { $count } مكتب بياناتها تجريبية.
    }
services-download = الجدول في ملف (CSV)
