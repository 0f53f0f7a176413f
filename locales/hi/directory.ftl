### सहायता केंद्रों की सूची, उसका नक्शा और सेवाओं की तालिका, हिंदी में।

## फ़िल्टर

filters-title = सहायता केंद्र खोजें
filter-city = शहर
filter-city-all = सभी शहर
filter-service = सेवा
filter-service-all = सभी सेवाएँ
filter-language = बोली जाने वाली भाषा
filter-language-all = कोई भी भाषा
filter-wheelchair = व्हीलचेयर से आ सकते हैं
filter-open = अभी खुला है
filter-reset = फ़िल्टर हटाएँ
filters-found =
    { $count ->
        [one] { $count } केंद्र मिला
       *[other] { $count } केंद्र मिले
    }
filters-none = किसी केंद्र में यह सब एक साथ नहीं है। कोई फ़िल्टर हटाएँ, या किसी दूसरे शहर के केंद्र से पूछें: कई केंद्र फ़ोन या ईमेल से मदद करते हैं।
filters-region = पूरे क्षेत्र में खोजें
desks-by-city = शहर के अनुसार सहायता केंद्र

## नक्शा

map-cities = शहरों का नक्शा
map-desks = { $city } के सहायता केंद्रों का नक्शा
map-numbers = संख्याएँ वही हैं जो सूची में हैं।
map-kilometres = { $count } किमी
map-metres = { $count } मीटर

## शहर के अनुसार सेवाएँ

services-title = शहर के अनुसार सेवाएँ
services-lead = किसी शहर में कितने केंद्र कोई सेवा देते हैं। हर संख्या उन केंद्रों तक ले जाती है।
services-service = सेवा
services-all = पूरा क्षेत्र
services-none = कोई केंद्र नहीं
services-field = { $service }, { $city }: { $count }
services-offered = उपलब्ध सेवाएँ
services-covered = { $share } खानों में ({ $all } में से { $covered }) कम से कम एक केंद्र है।
services-sample =
    { $count ->
        [one] इस तालिका में { $count } केंद्र का डेटा नमूना है।
       *[other] इस तालिका में { $count } केंद्रों का डेटा नमूना है।
    }
services-download = तालिका की फ़ाइल (CSV)
