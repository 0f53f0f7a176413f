### A szójegyzék és a betűrendes lista szavai.

glossary-title = Szójegyzék
glossary-lead = Szavak, amelyekkel Olaszországban leveleken és űrlapokon találkozik, röviden elmagyarázva. A hivatalok az olasz szót használják.
glossary-guide = Útmutató:
glossary-open = A teljes szójegyzék
glossary-close = Bezárás
index-title = Betűrendes lista
index-lead = A honlap összes útmutatója, ügyfélszolgálata, városa, témája és fogalma betűrendben.
index-letters = Betűk
index-figures = Számok és jelek
index-kind-guide = útmutató
index-kind-desk = ügyfélszolgálat
index-kind-city = város
index-kind-topic = téma
index-kind-page = a honlapról
index-kind-journey = lépéssor
index-kind-term = szójegyzék
