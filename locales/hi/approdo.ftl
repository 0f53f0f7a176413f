### इंटरफ़ेस के शब्द, हिंदी में।

## हर पेज

skip-to-content = सीधे सामग्री पर जाएँ
menu-label = मुख्य मेन्यू
footer-label = इस साइट के बारे में
breadcrumbs-label = आप यहाँ हैं
languages-label = भाषा
home-link = मुखपृष्ठ
feed-title = समाचार फ़ीड (Atom)
licence-line = पाठ: { $name }
emergency-line = आपात स्थिति? किसी भी फ़ोन से 112 पर मुफ़्त कॉल करें।
checked-on = { $date } को जाँचा गया
demo-badge = नमूना डेटा

## पेज के ऊपर की सूचनाएँ

notice-fallback = इस पेज का अभी अनुवाद नहीं हुआ है। आप इसे { $language } में पढ़ रहे हैं।
notice-outdated = अनुवाद के बाद इस पेज का मूल पाठ बदल गया है। शुल्क, समय या नियम अलग हो सकते हैं: सहायता केंद्र से पूछ लें।
# $sections (text): the names of the sections whose original has changed, as a list
notice-outdated-where = जो बदला है: { $sections }।
notice-machine = इस पेज का अनुवाद मशीन ने किया है और अभी किसी ने उसे जाँचा नहीं है। ज़रूरी बातों के लिए मूल पाठ पढ़ें या किसी सहायता केंद्र से पूछें।
notice-machine-reviewed = इस पेज का अनुवाद मशीन ने किया और फिर एक व्यक्ति ने उसे जाँचा।
notice-draft = यह पेज अभी मसौदा है।
notice-demo-desk = नमूना डेटा: इस केंद्र के समय और संपर्क की जानकारी किसी ने नहीं जाँची है।
choice-fallback = ({ $language } में)
stub-lead = यह पेज अभी आपकी भाषा में नहीं है। आप इसे इन भाषाओं में पढ़ सकते हैं:

## मुखपृष्ठ और सूचियाँ

stages-title = आप किस चरण में हैं?
cities-title = शहर
topics-title = विषय
guides-title = मार्गदर्शिकाएँ
guides-lead = जो पूरे क्षेत्र में लागू है, विषय के अनुसार।
topic-in-city = केवल { $city } में

## शहर

city-desks-title = { $city } के सहायता केंद्र
desks-all-in-city = { $city } के सभी सहायता केंद्र
city-about-title = { $city }: संक्षेप में
city-universities = विश्वविद्यालय
city-transport = सार्वजनिक परिवहन
city-programme = स्वागत कार्यक्रम
city-holiday = स्थानीय छुट्टी, कार्यालय बंद

## मार्गदर्शिका

guide-at-a-glance = एक नज़र में
contents-title = इस पेज पर
official-term = इतालवी में:
guide-desks-title = मदद कहाँ मिलेगी
guide-related-title = इससे जुड़ी मार्गदर्शिकाएँ
guide-sources-title = स्रोत
guide-official-page = आधिकारिक पेज
fact-deadline = समय-सीमा
fact-within = अधिकतम { $time }
fact-within-from = { $from } अधिकतम { $time }
fact-cost = खर्च
fact-time = कितना समय लगता है
fact-needed = आपको क्या चाहिए
fact-produced = आपको क्या मिलेगा
fact-online = ऑनलाइन
fact-authority = फ़ैसला कौन करता है
fact-audience = किनके लिए
fee-source = यह राशि कहाँ प्रकाशित है
fee-at-least = { $amount } से शुरू
fee-between = { $least } से { $most } तक
fee-per-year = { $amount } प्रति वर्ष
fee-per-month = { $amount } प्रति माह

## पाठ के बॉक्स

alert-note = जानने की बात
alert-tip = सुझाव
alert-important = ज़रूरी
alert-warning = चेतावनी
alert-caution = सावधान
footnote-back = पाठ पर वापस जाएँ, टिप्पणी
table-label = तालिका

## सहायता केंद्र

desks-title = सहायता केंद्र
desks-lead =
    { $count ->
        [one] { $count } केंद्र, जहाँ कोई आपकी मदद करता है।
       *[other] { $count } केंद्र, जहाँ कोई आपकी मदद करता है।
    }
kind-welcome-desk = स्वागत केंद्र
kind-immigration-office = आव्रजन कार्यालय
kind-registry = निवासी पंजीकरण कार्यालय
kind-health = स्वास्थ्य सेवा
kind-tax = कर कार्यालय
kind-job = रोज़गार केंद्र
kind-university = विश्वविद्यालय कार्यालय
kind-school = स्कूल
kind-library = पुस्तकालय
kind-ngo = संस्था
kind-hotline = हेल्पलाइन
kind-online = ऑनलाइन सेवा
desk-languages = बोली जाने वाली भाषाएँ
spoken-staff = कर्मचारी बोलते हैं
spoken-interpreter = दुभाषिए के साथ
spoken-on-request = पहले से कहने पर
spoken-phone-interpreter = फ़ोन पर दुभाषिए के साथ
desk-address = पता
desk-map = OpenStreetMap पर देखें
desk-hours = खुलने का समय
desk-closed = बंद
desk-hours-unknown = खुलने का समय किसी ने नहीं जाँचा है। जाने से पहले फ़ोन करें या लिखें।
desk-holidays-closed = सार्वजनिक और स्थानीय छुट्टियों पर बंद।
desk-holidays-open = सार्वजनिक और स्थानीय छुट्टियों पर खुला।
desk-exceptions = आने वाले बदलाव
dates-from-to = { $from } से { $to } तक
dates-from = { $from } से
dates-to = { $to } तक
exception-closed = { $days }: बंद
exception-open = { $days }: खुला { $times }
desk-temporarily-closed = अस्थायी रूप से बंद
desk-temporarily-closed-dates = अस्थायी रूप से बंद: { $days }
appointment-none = अपॉइंटमेंट की ज़रूरत नहीं है।
appointment-optional = आप बिना अपॉइंटमेंट के आ सकते हैं, या अपॉइंटमेंट ले सकते हैं।
appointment-required = केवल अपॉइंटमेंट लेकर।
desk-book = अपॉइंटमेंट लें
desk-contacts = संपर्क
contact-phone = टेलीफ़ोन
contact-whatsapp = WhatsApp
contact-fax = फ़ैक्स
contact-email = ईमेल
contact-pec = प्रमाणित ईमेल (PEC)
contact-web = वेबसाइट
contact-remote = दूर से मदद
remote-phone = फ़ोन पर
remote-video = वीडियो कॉल पर
remote-chat = चैट पर
remote-email = ईमेल से
desk-services = यह केंद्र क्या करता है
cost-free = यह सेवा मुफ़्त है।
cost-paid = इस सेवा का शुल्क लगता है।
desk-access = सुगम्यता
wheelchair-yes = व्हीलचेयर से आ सकते हैं
wheelchair-no = व्हीलचेयर से नहीं आ सकते
wheelchair-limited = व्हीलचेयर से कुछ हिस्सों में आ सकते हैं
wheelchair-unknown = व्हीलचेयर से पहुँच: जानकारी नहीं
access-step-free = बिना सीढ़ियों का प्रवेश
access-steps = प्रवेश पर सीढ़ियाँ
access-lift = लिफ़्ट
access-no-lift = लिफ़्ट नहीं
access-induction-loop = श्रवण यंत्रों के लिए इंडक्शन लूप
access-sign-language = सांकेतिक भाषा
access-children = बच्चों का स्वागत है
desk-guides = इससे जुड़ी मार्गदर्शिकाएँ
desk-source = स्रोत

## पेज नहीं मिला

not-found-title = यह पेज मौजूद नहीं है
not-found-lead = पता पुराना हो सकता है या गलत लिखा गया होगा। यहाँ से फिर शुरू करें:
