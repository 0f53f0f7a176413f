## संपादकों और उन्हें धन देने वालों के लिए पेज

status-title = अनुवादों की स्थिति
status-summary = हर भाषा में क्या-क्या अनूदित है, उसके बाद क्या बदला है, और क्या बाकी है।
status-languages = भाषा के अनुसार
status-kinds = पाठ के प्रकार के अनुसार
status-cities = शहर के अनुसार
status-region = पूरा क्षेत्र
status-work = जिन पाठों पर काम बाकी है
status-work-none = कोई पाठ न छूटा है, न पुराना है।
status-text = पाठ
status-language = भाषा
status-kind = प्रकार
status-city = शहर
status-state = स्थिति
status-coverage = अद्यतन
status-words = बाकी शब्द
status-texts = पाठ
status-words-left =
    { $count ->
        [one] { $count } शब्द का अनुवाद या जाँच बाकी
       *[other] { $count } शब्दों का अनुवाद या जाँच बाकी
    }
status-changed = मूल पाठ में बदलाव: { $sections }
status-lead = परिचय
status-as-of = { $date } की स्थिति
status-download = तालिका की फ़ाइल (CSV)
status-shown = { $all } में से { $shown }

## पाठ की स्थिति

state-current = अद्यतन
state-outdated = पुराना
state-unrecorded = दर्ज नहीं
state-machine = मशीनी अनुवाद, जाँचा नहीं गया
state-machine-reviewed = मशीनी अनुवाद, जाँचा गया
state-fallback = दूसरी भाषा में दिखाया गया
state-missing = उपलब्ध नहीं

## पाठों के प्रकार

status-kind-guide = मार्गदर्शिकाएँ
status-kind-page = पेज
status-kind-city = शहर
status-kind-desk = सहायता केंद्र
status-kind-journey = कदम-दर-कदम सूचियाँ
status-kind-glossary = शब्दावली
status-kind-notice = सूचनाएँ
status-kind-fact = नाम, शुल्क और सूचियाँ
status-kind-message = इंटरफ़ेस के शब्द
