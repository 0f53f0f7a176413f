### المكاتب: مفتوح الآن، الأزرار

open-now = مفتوح الآن
open-until = مفتوح الآن، يغلق الساعة { $time }
open-until-day = مفتوح الآن، يغلق يوم { $day } الساعة { $time }
closed-now = مغلق الآن
closed-until-today = مغلق الآن، يفتح اليوم الساعة { $time }
closed-until-tomorrow = مغلق الآن، يفتح غدًا، { $day }، الساعة { $time }
closed-until-day = مغلق الآن، يفتح يوم { $day } الساعة { $time }
open-local-time = بالتوقيت المحلي في { $city }
open-unknown = لم يتحقق أحد من مواعيد العمل
desk-call = اتصل
desk-write = اكتب رسالة إلكترونية
desk-directions = الاتجاهات على الخريطة
desk-getting-there = كيف تصل إلى المكان
public-holiday = عطلة رسمية
desk-cost = كم يكلف
desk-for-whom = لمن هذه الخدمة
desk-report = أبلغ عن خطأ في هذه الصفحة
