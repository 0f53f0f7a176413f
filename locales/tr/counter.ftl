### Gişede rehber: okurun dili ile kaynak dil yan yana.

counter-link = Görevliye göster
counter-title = Görevliye göstermek için
counter-lead = Bu sayfayı dairedeki görevliye gösterin veya yazdırın. İki sütunda aynı metin yer alır: biri sizin dilinizde, öbürü görevlinin dilinde ({ $language }).
counter-back = Rehbere dön
counter-for-staff = Görevliler için: Bu metnin yanında aynı içerik başka bir dilde yer alır ({ $language }).
counter-qr = Bu rehberin adresini içeren karekod
counter-scan = Rehber telefonda:
