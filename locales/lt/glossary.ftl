### Žodynėlio ir abėcėlinės rodyklės žodžiai.

glossary-title = Žodynėlis
glossary-lead = Trumpai paaiškinti žodžiai, kuriuos Italijoje matysite laiškuose ir formose. Įstaigos vartoja itališką žodį.
glossary-guide = Atmintinė:
glossary-open = Žiūrėti visą žodynėlį
glossary-close = Užverti
index-title = Nuo A iki Ž
index-lead = Visos šios svetainės atmintinės, konsultavimo punktai, miestai, temos ir žodžiai abėcėlės tvarka.
index-letters = Raidės
index-figures = Skaitmenys ir ženklai
index-kind-guide = atmintinė
index-kind-desk = konsultavimo punktas
index-kind-city = miestas
index-kind-topic = tema
index-kind-page = apie šią svetainę
index-kind-journey = veiksmų planas
index-kind-term = žodynėlis
