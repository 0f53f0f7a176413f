### ኣብያተ ጽሕፈት: ሕጂ ክፉት ድዩ፣ መጠወቕታት

open-now = ሕጂ ክፉት እዩ
open-until = ሕጂ ክፉት እዩ፣ ሰዓት { $time } ይዕጾ
open-until-day = ሕጂ ክፉት እዩ፣ { $day } ሰዓት { $time } ይዕጾ
closed-now = ሕጂ ዕጹው እዩ
closed-until-today = ሕጂ ዕጹው እዩ፣ ሎሚ ሰዓት { $time } ይኽፈት
closed-until-tomorrow = ሕጂ ዕጹው እዩ፣ ጽባሕ፣ { $day }፣ ሰዓት { $time } ይኽፈት
closed-until-day = ሕጂ ዕጹው እዩ፣ { $day } ሰዓት { $time } ይኽፈት
open-local-time = ናይ { $city } ሰዓት
open-unknown = ናይ ስራሕ ሰዓታት ኣይተረጋገጸን
desk-call = ደውሉ
desk-write = ኢመይል ጸሓፉ
desk-directions = መገዲ ርኣዩ
desk-getting-there = ብኸመይ ትመጹ
public-holiday = ሃገራዊ በዓል
desk-cost = ክንደይ ይኽፈል
desk-for-whom = ንመን ይምልከት
desk-report = ኣብዚ ገጽ ዘሎ ጌጋ ሓብሩ
