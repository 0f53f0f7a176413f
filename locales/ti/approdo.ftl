### ቃላት ናይቲ ገጻት፣ ብትግርኛ።

## ኩሉ ገጽ

skip-to-content = ናብ ትሕዝቶ ሕለፉ
menu-label = ቀንዲ ዝርዝር
footer-label = ብዛዕባ እዚ መርበብ ሓበሬታ
breadcrumbs-label = ኣብዚ ኣለኹም
languages-label = ቋንቋ
home-link = መእተዊ ገጽ
feed-title = ዜናታት (Atom)
licence-line = ጽሑፋት: { $name }
emergency-line = ህጹጽ ሓደጋ? ካብ ዝኾነ ስልኪ ብነጻ ናብ 112 ደውሉ።
checked-on = ብዕለት { $date } ተረጋጊጹ
demo-badge = ናይ መርኣያ ሓበሬታ

## ሓበሬታ ኣብ ላዕለዋይ ክፋል ገጽ

notice-fallback = እዚ ገጽ ገና ኣይተተርጎመን። ብቋንቋ { $language } ተንብብዎ ኣለኹም።
notice-outdated = እዚ ገጽ ምስ ተተርጎመ፣ መበቆላዊ ጽሑፉ ተቐይሩ። ክፍሊታት፣ ዝወስዶ ግዜ ወይ ሕግታት ክፍለዩ ይኽእሉ እዮም: ኣብ ቤት ጽሕፈት ሕተቱ።
# $sections (text): the names of the sections whose original has changed, as a list
notice-outdated-where = እተቐየረ፦ { $sections }።
notice-machine = እዚ ገጽ ብማሽን እዩ ተተርጒሙ፣ ክሳብ ሕጂ ድማ ዝመርመሮ ሰብ የለን። ንኣገዳሲ ጉዳይ ነቲ መበቆላዊ ጽሑፍ ኣንብቡ ወይ ኣብ ቤት ጽሕፈት ሕተቱ።
notice-machine-reviewed = እዚ ገጽ ብማሽን ተተርጒሙ፣ ደሓር ብሰብ ተመርሚሩ።
notice-draft = እዚ ገጽ ንድፊ እዩ።
notice-demo-desk = ናይ መርኣያ ሓበሬታ: ሰዓታትን መወከሲ ሓበሬታን ናይዚ ቤት ጽሕፈት ዘረጋገጸ የለን።
choice-fallback = (ብቋንቋ { $language })
stub-lead = እዚ ገጽ ገና ብቋንቋኹም የለን። ብዞም ዝስዕቡ ቋንቋታት ከተንብብዎ ትኽእሉ:

## መእተዊ ገጽን ዝርዝራትን

stages-title = ኣብ ኣየናይ ደረጃ ኣለኹም?
cities-title = ከተማታት
topics-title = ኣርእስትታት
guides-title = መምርሒታት
guides-lead = ንምሉእ እቲ ዞባ ዝምልከት ሓበሬታ፣ በብኣርእስቱ።
topic-in-city = ኣብ { $city } ጥራይ

## ከተማ

city-desks-title = ኣብያተ ጽሕፈት ኣብ { $city }
desks-all-in-city = ኩሎም ኣብያተ ጽሕፈት ኣብ { $city }
city-about-title = { $city } ብሓጺሩ
city-universities = ዩኒቨርሲቲታት
city-transport = ህዝባዊ መጓዓዝያ
city-programme = መደብ ኣቀባብላ ሓደስቲ መጻእቲ
city-holiday = በዓል ናይታ ከተማ፣ ኣብያተ ጽሕፈት ዕጹዋት እዮም

## መምርሒ

guide-at-a-glance = ብሓጺሩ
contents-title = ኣብዚ ገጽ
official-term = ብጣልያንኛ:
guide-desks-title = ሓገዝ ኣበይ ከም እትረኽቡ
guide-related-title = ዝተኣሳሰሩ መምርሒታት
guide-sources-title = ምንጭታት
guide-official-page = ወግዓዊ ገጽ
fact-deadline = ናይ መወዳእታ ግዜ
fact-within = ኣብ ውሽጢ { $time }
fact-within-from = ኣብ ውሽጢ { $time } { $from }
fact-cost = ወጻኢ
fact-time = ክንደይ ግዜ ይወስድ
fact-needed = እንታይ የድልየኩም
fact-produced = እንታይ ትረኽቡ
fact-online = ብኢንተርነት
fact-authority = መን ይውስን
fact-audience = ንመን ይምልከት
fee-source = እዚ መጠን ኣበይ ከም ዝተሓትመ
fee-at-least = ካብ { $amount } ጀሚሩ
fee-between = ካብ { $least } ክሳብ { $most }
fee-per-year = { $amount } ንዓመት
fee-per-month = { $amount } ንወርሒ

## ሳጹናት ኣብ ጽሑፍ

alert-note = ክትፈልጥዎ ዝግባእ
alert-tip = ምኽሪ
alert-important = ኣገዳሲ
alert-warning = መጠንቀቕታ
alert-caution = ተጠንቀቑ
footnote-back = ናብ ጽሑፍ ተመለሱ፣ መዘኻኸሪ
table-label = ሰንጠረዥ

## ኣብያተ ጽሕፈት

desks-title = ኣብያተ ጽሕፈት
desks-lead =
    { $count ->
        [one] { $count } ቤት ጽሕፈት፣ ሓገዝ እትረኽቡሉ።
       *[other] { $count } ኣብያተ ጽሕፈት፣ ሓገዝ እትረኽቡሎም።
    }
kind-welcome-desk = መቀበሊ ሓደስቲ መጻእቲ
kind-immigration-office = ቤት ጽሕፈት ኢሚግረሽን
kind-registry = ቤት ጽሕፈት ምዝገባ ህዝቢ
kind-health = ኣገልግሎት ጥዕና
kind-tax = ቤት ጽሕፈት ግብሪ
kind-job = ማእከል መርከቢ ስራሕ
kind-university = ቤት ጽሕፈት ዩኒቨርሲቲ
kind-school = ቤት ትምህርቲ
kind-library = ቤተ መጻሕፍቲ
kind-ngo = ማሕበር
kind-hotline = ናይ ሓገዝ መስመር ስልኪ
kind-online = ኣገልግሎት ብኢንተርነት
desk-languages = ዝዝረቡ ቋንቋታት
spoken-staff = ሰራሕተኛታት ይዛረብዎ
spoken-interpreter = ብኣስተርጓሚ
spoken-on-request = ኣቐዲምኩም እንተ ሓቲትኩም
spoken-phone-interpreter = ብኣስተርጓሚ ብስልኪ
desk-address = ኣድራሻ
desk-map = ኣብ OpenStreetMap ርኣዩ
desk-hours = ናይ ስራሕ ሰዓታት
desk-closed = ዕጹው
desk-hours-unknown = ናይ ስራሕ ሰዓታት ዘረጋገጸ የለን። ቅድሚ ምኻድኩም ደውሉ ወይ ጸሓፉ።
desk-holidays-closed = ኣብ ሃገራዊን ናይ ከባቢን በዓላት ዕጹው።
desk-holidays-open = ኣብ ሃገራዊን ናይ ከባቢን በዓላት ክፉት።
desk-exceptions = ዝመጽኡ ለውጥታት
dates-from-to = ካብ { $from } ክሳብ { $to }
dates-from = ካብ { $from } ጀሚሩ
dates-to = ክሳብ { $to }
exception-closed = { $days }: ዕጹው
exception-open = { $days }: ክፉት { $times }
desk-temporarily-closed = ንግዚኡ ዕጹው
desk-temporarily-closed-dates = ንግዚኡ ዕጹው: { $days }
appointment-none = ቆጸራ ኣየድልን።
appointment-optional = ብዘይ ቆጸራ ክትመጹ፣ ወይ ቆጸራ ክትሕዙ ትኽእሉ።
appointment-required = ብቆጸራ ጥራይ።
desk-book = ቆጸራ ሓዙ
desk-contacts = መወከሲ
contact-phone = ስልኪ
contact-whatsapp = WhatsApp
contact-fax = ፋክስ
contact-email = ኢመይል
contact-pec = ምስክር ዘለዎ ኢመይል (PEC)
contact-web = መርበብ ሓበሬታ
contact-remote = ሓገዝ ካብ ርሑቕ
remote-phone = ብስልኪ
remote-video = ብጻውዒት ቪድዮ
remote-chat = ብቻት
remote-email = ብኢመይል
desk-services = እዚ ቤት ጽሕፈት እንታይ ይሰርሕ
cost-free = እቲ ኣገልግሎት ብነጻ እዩ።
cost-paid = እቲ ኣገልግሎት ክፍሊት ኣለዎ።
desk-access = ተበጻሕነት
wheelchair-yes = ብዊልቸር ይእቶ
wheelchair-no = ብዊልቸር ኣይእቶን
wheelchair-limited = ብዊልቸር ብኸፊል ይእቶ
wheelchair-unknown = ብዊልቸር ምእታው: ኣይፍለጥን
access-step-free = መእተዊ ብዘይ መደያይቦ
access-steps = ኣብ መእተዊ መደያይቦ ኣሎ
access-lift = ሊፍት ኣሎ
access-no-lift = ሊፍት የለን
access-induction-loop = ኢንዳክሽን ሉፕ ንመሳርሒ መስምዒ
access-sign-language = ቋንቋ ምልክት
access-children = ምስ ቆልዑ ክትመጹ ትኽእሉ
desk-guides = ዝምልከትዎ መምርሒታት
desk-source = ምንጪ

## ዘይተረኽበ ገጽ

not-found-title = እዚ ገጽ የለን
not-found-lead = እቲ ኣድራሻ ኣረጊት ወይ ብጌጋ ዝተጻሕፈ ክኸውን ይኽእል። ካብዚ ደጊምኩም ጀምሩ:
