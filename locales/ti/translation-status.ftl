## ገጽ ንጉጅለን ነቶም ዝምውልዎን

status-title = ኩነታት ትርጉም
status-summary = ብነፍሲ ወከፍ ቋንቋ እንታይ ከም ዝተተርጎመ፣ ካብኡ ንደሓር እንታይ ከም ዝተቐየረ፣ እንታይ ከም ዝጎድል።
status-languages = በብቋንቋኡ
status-kinds = በብዓይነት ጽሑፉ
status-cities = በብከተማኡ
status-region = ምሉእ ዞባ
status-work = ስራሕ ዝተረፎም ጽሑፋት
status-work-none = ዝጎደለ ወይ ዝኣረገ ጽሑፍ የለን።
status-text = ጽሑፍ
status-language = ቋንቋ
status-kind = ዓይነት
status-city = ከተማ
status-state = ኩነታት
status-coverage = እዋናዊ
status-words = ዝተረፉ ቃላት
status-texts = ጽሑፋት
status-words-left =
    { $count ->
        [one] { $count } ቃል ክትርጎም ወይ ክምርመር ተሪፉ
       *[other] { $count } ቃላት ክትርጎሙ ወይ ክምርመሩ ተሪፎም
    }
status-changed = ኣብ መበቆላዊ ጽሑፍ ዝተቐየረ: { $sections }
status-lead = መእተዊ
status-as-of = ኩነታት ብዕለት { $date }
status-download = እቲ ሰንጠረዥ ከም ፋይል (CSV)
status-shown = ካብ { $all } { $shown }

## ኩነታት ጽሑፍ

state-current = እዋናዊ
state-outdated = ዝኣረገ
state-unrecorded = ዘይተመዝገበ
state-machine = ናይ ማሽን ትርጉም፣ ዘይተመርመረ
state-machine-reviewed = ናይ ማሽን ትርጉም፣ ዝተመርመረ
state-fallback = ብኻልእ ቋንቋ ዝቐረበ
state-missing = ዝጎደለ

## ዓይነታት ጽሑፍ

status-kind-guide = መምርሒታት
status-kind-page = ገጻት
status-kind-city = ከተማታት
status-kind-desk = ኣብያተ ጽሕፈት
status-kind-journey = መስርሓት
status-kind-glossary = መብርሂ ቃላት
status-kind-notice = መፍለጢታት
status-kind-fact = ኣስማት፣ ክፍሊታትን ዝርዝራትን
status-kind-message = ቃላት ናይቲ ገጻት
