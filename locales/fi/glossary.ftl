### Sanaston ja aakkosellisen luettelon sanat.

glossary-title = Sanasto
glossary-lead = Sanoja, joita kohtaat Italiassa kirjeissä ja lomakkeissa, lyhyesti selitettyinä. Virastot käyttävät italiankielistä sanaa.
glossary-guide = Opas:
glossary-open = Katso koko sanasto
glossary-close = Sulje
index-title = Aakkosellinen luettelo
index-lead = Sivuston kaikki oppaat, palvelupisteet, kaupungit, aiheet ja sanat aakkosjärjestyksessä.
index-letters = Kirjaimet
index-figures = Numerot ja merkit
index-kind-guide = opas
index-kind-desk = palvelupiste
index-kind-city = kaupunki
index-kind-topic = aihe
index-kind-page = tietoa sivustosta
index-kind-journey = polku
index-kind-term = sanasto
