### ڈیسک: ابھی کھلا ہے، بٹن

open-now = ابھی کھلا ہے
open-until = ابھی کھلا ہے، { $time } بجے بند ہوگا
open-until-day = ابھی کھلا ہے، { $day } کو { $time } بجے بند ہوگا
closed-now = ابھی بند ہے
closed-until-today = ابھی بند ہے، آج { $time } بجے کھلے گا
closed-until-tomorrow = ابھی بند ہے، کل ({ $day }) { $time } بجے کھلے گا
closed-until-day = ابھی بند ہے، { $day } کو { $time } بجے کھلے گا
open-local-time = { $city } کا مقامی وقت
open-unknown = اوقات کی تصدیق نہیں ہوئی
desk-call = فون کریں
desk-write = ای میل لکھیں
desk-directions = راستہ دیکھیں
desk-getting-there = وہاں کیسے پہنچیں
public-holiday = سرکاری تعطیل
desk-cost = اس کی لاگت کیا ہے
desk-for-whom = یہ کس کے لیے ہے
desk-report = اس صفحے پر غلطی کی اطلاع دیں
