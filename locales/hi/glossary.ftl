### शब्दावली और वर्णानुक्रम सूची के शब्द।

glossary-title = शब्दावली
glossary-lead = वे शब्द जो इटली में चिट्ठियों और फ़ॉर्मों पर मिलते हैं, संक्षेप में समझाए गए। कार्यालय इतालवी शब्द का ही प्रयोग करते हैं।
glossary-guide = मार्गदर्शिका:
glossary-open = पूरी शब्दावली देखें
glossary-close = बंद करें
index-title = वर्णानुक्रम सूची
index-lead = इस साइट की सभी मार्गदर्शिकाएँ, सहायता केंद्र, शहर, विषय और शब्द, वर्णानुक्रम में।
index-letters = अक्षर
index-figures = अंक और चिह्न
index-kind-guide = मार्गदर्शिका
index-kind-desk = सहायता केंद्र
index-kind-city = शहर
index-kind-topic = विषय
index-kind-page = इस साइट के बारे में
index-kind-journey = कदम-दर-कदम सूची
index-kind-term = शब्दावली
