### De woorden van de woordenlijst en van de lijst van A tot Z.

glossary-title = Woordenlijst
glossary-lead = Woorden die u in Italië op brieven en formulieren tegenkomt, kort uitgelegd. Kantoren gebruiken het Italiaanse woord.
glossary-guide = Gids:
glossary-open = Bekijk de hele woordenlijst
glossary-close = Sluiten
index-title = Van A tot Z
index-lead = Alle gidsen, loketten, steden, onderwerpen en begrippen van deze site, in alfabetische volgorde.
index-letters = Letters
index-figures = Cijfers en tekens
index-kind-guide = gids
index-kind-desk = loket
index-kind-city = stad
index-kind-topic = onderwerp
index-kind-page = over deze site
index-kind-journey = stappenplan
index-kind-term = woordenlijst
