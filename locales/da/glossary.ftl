### Ordene i ordlisten og i listen fra A til Å.

glossary-title = Ordliste
glossary-lead = Ord, som du møder i breve og på blanketter i Italien, kort forklaret. Myndighederne bruger det italienske ord.
glossary-guide = Guide:
glossary-open = Se hele ordlisten
glossary-close = Luk
index-title = A til Å
index-lead = Alle webstedets guider, kontorer, byer, emner og ord i alfabetisk rækkefølge.
index-letters = Bogstaver
index-figures = Tal og tegn
index-kind-guide = guide
index-kind-desk = kontor
index-kind-city = by
index-kind-topic = emne
index-kind-page = om webstedet
index-kind-journey = forløb
index-kind-term = ordliste
