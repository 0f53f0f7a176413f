### ዝርዝር ኣብያተ ጽሕፈት፣ ካርታኦምን ሰንጠረዥ ኣገልግሎታትን፣ ብትግርኛ።

## መጻረይታት

filters-title = ቤት ጽሕፈት ድለዩ
filter-city = ከተማ
filter-city-all = ኩለን ከተማታት
filter-service = ኣገልግሎት
filter-service-all = ኩሎም ኣገልግሎታት
filter-language = ዝዝረብ ቋንቋ
filter-language-all = ዝኾነ ቋንቋ
filter-wheelchair = ብዊልቸር ይእቶ
filter-open = ሕጂ ክፉት እዩ
filter-reset = መጻረይታት ኣጥፍኡ
filters-found =
    { $count ->
        [one] { $count } ቤት ጽሕፈት ተረኺቡ
       *[other] { $count } ኣብያተ ጽሕፈት ተረኺቦም
    }
filters-none = እዚ ኩሉ ዘለዎ ቤት ጽሕፈት የለን። ሓደ መጻረዪ ኣጥፍኡ፣ ወይ ኣብ ካልእ ከተማ ንዘሎ ቤት ጽሕፈት ሕተቱ: ብዙሓት ብስልኪ ወይ ብኢመይል ይሕግዙ እዮም።
filters-region = ኣብ ምሉእ እቲ ዞባ ድለዩ
desks-by-city = ኣብያተ ጽሕፈት በብከተማኡ

## ካርታ

map-cities = ካርታ ከተማታት
map-desks = ካርታ ኣብያተ ጽሕፈት ኣብ { $city }
map-numbers = እቶም ቁጽርታት ናይቲ ዝርዝር እዮም።
map-kilometres = { $count } ኪሜ
map-metres = { $count } ሜ

## ኣገልግሎታት በብከተማኡ

services-title = ኣገልግሎታት በብከተማኡ
services-lead = ኣብ ሓንቲ ከተማ ክንደይ ኣብያተ ጽሕፈት ሓደ ኣገልግሎት ከም ዝህቡ። ነፍሲ ወከፍ ቁጽሪ ናብቶም ኣብያተ ጽሕፈት ይመርሕ።
services-service = ኣገልግሎት
services-all = ዞባ
services-none = ቤት ጽሕፈት የለን
services-field = { $service }፣ { $city }: { $count }
services-offered = ዝወሃቡ ኣገልግሎታት
services-covered = ኣብ { $share } ናይቶም ሳጹናት (ካብ { $all } ኣብ { $covered }) እንተ ወሓደ ሓደ ቤት ጽሕፈት ኣሎ።
services-sample =
    { $count ->
        [one] ኣብዚ ሰንጠረዥ ናይ { $count } ቤት ጽሕፈት ሓበሬታ መርኣያ ጥራይ እዩ።
       *[other] ኣብዚ ሰንጠረዥ ናይ { $count } ኣብያተ ጽሕፈት ሓበሬታ መርኣያ ጥራይ እዩ።
    }
services-download = እቲ ሰንጠረዥ ከም ፋይል (CSV)
