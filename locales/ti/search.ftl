### መድለዪ፣ ብትግርኛ።

search-title = ድለዩ
search-label = መምርሒታት፣ ኣብያተ ጽሕፈትን ቦታታትን ድለዩ
search-suggestions = ሓሳባት
search-filters = መጻረይታት
search-kind = ዓይነት
search-kind-all = ኩሉ
search-city = ከተማ
search-city-all = ኩለን ከተማታት
search-topic = ኣርእስቲ
search-topic-all = ኩሎም ኣርእስትታት
search-stage = ደረጃ
search-stage-all = ኩሎም ደረጃታት
search-language = ኣብ ቤት ጽሕፈት ዝዝረብ ቋንቋ
search-language-all = ዝኾነ ቋንቋ
search-found =
    { $count ->
        [one] { $count } ውጽኢት
       *[other] { $count } ውጽኢታት
    }
search-all = ኩሎም ውጽኢታት ርኣዩ
search-hint = ቁሩብ ቃላት ብቋንቋኹም ወይ ብጣልያንኛ ጸሓፉ።
search-loading = ይድለ ኣሎ…
search-none = ዝተረኽበ ነገር የለን። ኣጸሓሕፋ ቃላት ርኣዩ፣ ዝወሓዱ ቃላት ተጠቐሙ፣ ወይ መጻረይታት ኣጥፍኡ።
search-meant = ነዚ ዲኹም ትደልዩ ዘለኹም:
search-failed = እቲ መድለዪ ክጽዓን ኣይከኣለን።
search-offline = ርክብ ኢንተርነት የብልኩምን፣ እቲ መድለዪ ድማ ኣብ መሳርሒኹም ኣይተዓቀበን።
search-unsupported = ብራውዘርኩም ነዚ መድለዪ ብጣዕሚ ኣረጊት እዩ።
search-retry = ደጊምኩም ፈትኑ
search-more = ተወሳኺ ውጽኢታት
search-reset = መጻረይታት ኣጥፍኡ
search-browse = ብኻልእ መገዲ ድለዩ
search-feedback = እንታይ ትደልዩ ከም ዘለኹም ንገሩና
search-no-script = እዚ መድለዪ JavaScript የድልዮ። JavaScript እንተ ዘይሃልዩ፣ ነዚ ዝርዝር ናይ ኩሉ ትሕዝቶ ተጠቐሙ:
