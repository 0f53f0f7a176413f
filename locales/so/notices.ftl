### Ogeysiisyada bogga dushiisa: warar waqti leh.

news-title = Ogeysiisyada
news-info = Ogow
news-warning = Digniin
news-urgent = Degdeg
news-date = Taariikhda ogeysiiska: { $date }
news-elsewhere = Ogeysiisyada magaalooyinka iyo mawduucyada
