### Pranešimai puslapių viršuje: laikinos naujienos.

news-title = Pranešimai
news-info = Naudinga žinoti
news-warning = Dėmesio
news-urgent = Skubu
news-date = Pranešimo data: { $date }
news-elsewhere = Miestų ir temų pranešimai
