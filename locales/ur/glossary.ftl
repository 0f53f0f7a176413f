### فرہنگ اور حروفِ تہجی کی فہرست کے الفاظ۔

glossary-title = فرہنگ
glossary-lead = وہ الفاظ جو اٹلی میں خطوں اور فارموں پر ملتے ہیں، مختصر وضاحت کے ساتھ۔ دفاتر اطالوی لفظ استعمال کرتے ہیں۔
glossary-guide = رہنما مضمون:
glossary-open = پوری فرہنگ دیکھیں
glossary-close = بند کریں
index-title = حروفِ تہجی کے لحاظ سے
index-lead = اس سائٹ کے تمام رہنما مضامین، دفاتر، شہر، موضوعات اور اصطلاحات، حروفِ تہجی کی ترتیب سے۔
index-letters = حروف
index-figures = ہندسے اور علامات
index-kind-guide = رہنما مضمون
index-kind-desk = دفتر
index-kind-city = شہر
index-kind-topic = موضوع
index-kind-page = اس سائٹ کے بارے میں
index-kind-journey = مرحلہ وار رہنما
index-kind-term = اصطلاح
