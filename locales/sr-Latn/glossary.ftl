### Reči rečnika pojmova i spiska od A do Ž.

glossary-title = Rečnik pojmova
glossary-lead = Reči koje se u Italiji sreću u dopisima i obrascima, ukratko objašnjene. Službe koriste italijansku reč.
glossary-guide = Vodič:
glossary-open = Pogledajte ceo rečnik pojmova
glossary-close = Zatvorite
index-title = Od A do Ž
index-lead = Svi vodiči, službe, gradovi, teme i pojmovi na ovom sajtu, po abecednom redu.
index-letters = Slova
index-figures = Cifre i znakovi
index-kind-guide = vodič
index-kind-desk = služba
index-kind-city = grad
index-kind-topic = tema
index-kind-page = o ovom sajtu
index-kind-journey = plan koraka
index-kind-term = rečnik pojmova
