### অনুসন্ধান, বাংলায়।

search-title = অনুসন্ধান
search-label = নির্দেশিকা, সহায়তা কেন্দ্র ও জায়গা খুঁজুন
search-suggestions = পরামর্শ
search-filters = ফিল্টার
search-kind = ধরন
search-kind-all = সবকিছু
search-city = শহর
search-city-all = সব শহর
search-topic = বিষয়
search-topic-all = সব বিষয়
search-stage = পর্যায়
search-stage-all = সব পর্যায়
search-language = কেন্দ্রে কথা বলার ভাষা
search-language-all = যেকোনো ভাষা
search-found =
    { $count ->
        [one] { $count }টি ফলাফল
       *[other] { $count }টি ফলাফল
    }
search-all = সব ফলাফল দেখুন
search-hint = আপনার ভাষায় বা ইতালীয় ভাষায় কয়েকটি শব্দ লিখুন।
search-loading = খোঁজা হচ্ছে…
search-none = কিছু পাওয়া যায়নি। বানান দেখুন, কম শব্দ লিখুন, অথবা ফিল্টার মুছুন।
search-meant = আপনি কি এটি খুঁজছিলেন:
search-failed = অনুসন্ধান চালু করা যায়নি।
search-offline = আপনার ইন্টারনেট সংযোগ নেই, আর অনুসন্ধান আপনার ডিভাইসে রাখা নেই।
search-unsupported = আপনার ব্রাউজার এই অনুসন্ধানের জন্য বেশি পুরোনো।
search-retry = আবার চেষ্টা করুন
search-more = আরও ফলাফল
search-reset = ফিল্টার মুছুন
search-browse = অন্যভাবে খুঁজুন
search-feedback = আপনি কী খুঁজছেন, আমাদের জানান
search-no-script = এই অনুসন্ধানের জন্য JavaScript দরকার। তা ছাড়া পুরো তালিকা ব্যবহার করুন:
