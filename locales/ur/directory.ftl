### دفاتر کی فہرست، اس کا نقشہ اور خدمات کی جدول، اردو میں۔

## چھانٹنا

filters-title = دفتر تلاش کریں
filter-city = شہر
filter-city-all = تمام شہر
filter-service = خدمت
filter-service-all = تمام خدمات
filter-language = بولی جانے والی زبان
filter-language-all = کوئی بھی زبان
filter-wheelchair = وہیل چیئر پر آ سکتے ہیں
filter-open = ابھی کھلا ہے
filter-reset = سب انتخاب ہٹائیں
filters-found =
    { $count ->
        [one] { $count } دفتر ملا
       *[other] { $count } دفاتر ملے
    }
filters-none = کسی دفتر میں یہ سب کچھ نہیں۔ ایک انتخاب ہٹائیں، یا کسی اور شہر کے دفتر سے پوچھیں: بہت سے دفاتر فون یا ای میل پر مدد کرتے ہیں۔
filters-region = پورے علاقے میں تلاش کریں
desks-by-city = شہر کے لحاظ سے دفاتر

## نقشہ

map-cities = شہروں کا نقشہ
map-desks = { $city } کے دفاتر کا نقشہ
map-numbers = نمبر وہی ہیں جو فہرست میں ہیں۔
map-kilometres = { $count } کلومیٹر
map-metres = { $count } میٹر

## شہر کے لحاظ سے خدمات

services-title = شہر کے لحاظ سے خدمات
services-lead = کسی شہر میں کتنے دفاتر کوئی خدمت دیتے ہیں۔ ہر عدد ان دفاتر تک لے جاتا ہے۔
services-service = خدمت
services-all = علاقہ
services-none = کوئی دفتر نہیں
services-field = { $service }، { $city }: { $count }
services-offered = دستیاب خدمات
services-covered = { $share } خانوں میں ({ $all } میں سے { $covered }) کم از کم ایک دفتر ہے۔
services-sample =
    { $count ->
        [one] اس جدول میں { $count } دفتر نمونے کا ڈیٹا ہے۔
       *[other] اس جدول میں { $count } دفاتر نمونے کا ڈیٹا ہیں۔
    }
services-download = جدول بطور فائل (CSV)
