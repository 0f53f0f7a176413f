### Słowa słowniczka i listy od A do Z.

glossary-title = Słowniczek
glossary-lead = Krótkie objaśnienia słów, które we Włoszech spotkasz w pismach i formularzach. Urzędy używają włoskiego słowa.
glossary-guide = Poradnik:
glossary-open = Zobacz cały słowniczek
glossary-close = Zamknij
index-title = Od A do Z
index-lead = Wszystkie poradniki, punkty pomocy, miasta, tematy i hasła tego serwisu w porządku alfabetycznym.
index-letters = Litery
index-figures = Cyfry i znaki
index-kind-guide = poradnik
index-kind-desk = punkt pomocy
index-kind-city = miasto
index-kind-topic = temat
index-kind-page = o serwisie
index-kind-journey = krok po kroku
index-kind-term = słowniczek
