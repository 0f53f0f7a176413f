### Glosārija un alfabētiskā rādītāja vārdi.

glossary-title = Glosārijs
glossary-lead = Īsi izskaidroti vārdi, ko Itālijā redzēsiet vēstulēs un veidlapās. Iestādes lieto itāļu vārdu.
glossary-guide = Ceļvedis:
glossary-open = Skatīt visu glosāriju
glossary-close = Aizvērt
index-title = No A līdz Ž
index-lead = Visi šīs vietnes ceļveži, konsultāciju punkti, pilsētas, tēmas un vārdi alfabēta secībā.
index-letters = Burti
index-figures = Cipari un zīmes
index-kind-guide = ceļvedis
index-kind-desk = konsultāciju punkts
index-kind-city = pilsēta
index-kind-topic = tēma
index-kind-page = par šo vietni
index-kind-journey = rīcības plāns
index-kind-term = glosārijs
