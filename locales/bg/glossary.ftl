### Думите на речника и на списъка от А до Я.

glossary-title = Речник
glossary-lead = Кратки обяснения на думи, които се срещат в писма и формуляри в Италия. Учрежденията използват италианската дума.
glossary-guide = Ръководство:
glossary-open = Към целия речник
glossary-close = Затваряне
index-title = От А до Я
index-lead = Всички ръководства, гишета, градове, теми и думи на този сайт по азбучен ред.
index-letters = Букви
index-figures = Цифри и знаци
index-kind-guide = ръководство
index-kind-desk = гише
index-kind-city = град
index-kind-topic = тема
index-kind-page = за този сайт
index-kind-journey = стъпка по стъпка
index-kind-term = речник
