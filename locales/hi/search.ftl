### खोज, हिंदी में।

search-title = खोज
search-label = मार्गदर्शिकाएँ, सहायता केंद्र और जगहें खोजें
search-suggestions = सुझाव
search-filters = फ़िल्टर
search-kind = प्रकार
search-kind-all = सब कुछ
search-city = शहर
search-city-all = सभी शहर
search-topic = विषय
search-topic-all = सभी विषय
search-stage = चरण
search-stage-all = सभी चरण
search-language = केंद्र में बोली जाने वाली भाषा
search-language-all = कोई भी भाषा
search-found =
    { $count ->
        [one] { $count } परिणाम
       *[other] { $count } परिणाम
    }
search-all = सभी परिणाम देखें
search-hint = अपनी भाषा में या इतालवी में कुछ शब्द लिखें।
search-loading = खोज जारी है…
search-none = कुछ नहीं मिला। वर्तनी जाँचें, कम शब्द लिखें, या फ़िल्टर हटाएँ।
search-meant = क्या आप यह खोज रहे थे:
search-failed = खोज लोड नहीं हो सकी।
search-offline = आप इंटरनेट से जुड़े नहीं हैं, और खोज आपके डिवाइस पर सहेजी नहीं गई है।
search-unsupported = आपका ब्राउज़र इस खोज के लिए बहुत पुराना है।
search-retry = फिर कोशिश करें
search-more = और परिणाम
search-reset = फ़िल्टर हटाएँ
search-browse = किसी और तरीके से खोजें
search-feedback = हमें बताएँ कि आप क्या खोज रहे हैं
search-no-script = इस खोज के लिए JavaScript ज़रूरी है। उसके बिना यह पूरी सूची देखें:
