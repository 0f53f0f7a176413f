### تلاش، اردو میں۔

search-title = تلاش
search-label = رہنما مضامین، دفاتر اور مقامات تلاش کریں
search-suggestions = تجاویز
search-filters = نتائج محدود کریں
search-kind = قسم
search-kind-all = سب کچھ
search-city = شہر
search-city-all = تمام شہر
search-topic = موضوع
search-topic-all = تمام موضوعات
search-stage = مرحلہ
search-stage-all = تمام مراحل
search-language = دفتر میں بولی جانے والی زبان
search-language-all = کوئی بھی زبان
search-found =
    { $count ->
        [one] { $count } نتیجہ
       *[other] { $count } نتائج
    }
search-all = تمام نتائج دیکھیں
search-hint = اپنی زبان میں یا اطالوی میں چند الفاظ لکھیں۔
search-loading = تلاش جاری ہے…
search-none = کچھ نہیں ملا۔ ہجے دیکھیں، کم الفاظ لکھیں، یا سب انتخاب ہٹائیں۔
search-meant = کیا آپ کا مطلب یہ تھا:
search-failed = تلاش لوڈ نہیں ہو سکی۔
search-offline = آپ نیٹ ورک سے منسلک نہیں ہیں، اور تلاش آپ کے آلے پر محفوظ نہیں ہے۔
search-unsupported = آپ کا براؤزر اس تلاش کے لیے بہت پرانا ہے۔
search-retry = دوبارہ کوشش کریں
search-more = مزید نتائج
search-reset = سب انتخاب ہٹائیں
search-browse = کسی اور طریقے سے تلاش کریں
search-feedback = ہمیں بتائیں کہ آپ کیا تلاش کر رہے ہیں
search-no-script = اس تلاش کے لیے JavaScript ضروری ہے۔ اس کے بغیر تمام صفحات کی فہرست دیکھیں:
