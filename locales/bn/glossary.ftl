### শব্দকোষ ও বর্ণানুক্রমিক সূচির শব্দ।

glossary-title = শব্দকোষ
glossary-lead = ইতালিতে চিঠি ও ফরমে যেসব শব্দ পাবেন, সেগুলোর সংক্ষিপ্ত ব্যাখ্যা। অফিসে ইতালীয় শব্দটিই ব্যবহার করা হয়।
glossary-guide = নির্দেশিকা:
glossary-open = পুরো শব্দকোষ দেখুন
glossary-close = বন্ধ করুন
index-title = বর্ণানুক্রমিক সূচি
index-lead = এই সাইটের সব নির্দেশিকা, সহায়তা কেন্দ্র, শহর, বিষয় ও শব্দ, বর্ণানুক্রমে।
index-letters = বর্ণ
index-figures = সংখ্যা ও চিহ্ন
index-kind-guide = নির্দেশিকা
index-kind-desk = সহায়তা কেন্দ্র
index-kind-city = শহর
index-kind-topic = বিষয়
index-kind-page = এই সাইট সম্পর্কে
index-kind-journey = ধাপে ধাপে তালিকা
index-kind-term = শব্দকোষ
