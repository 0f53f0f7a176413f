### Riječi rječnika pojmova i spiska od A do Ž.

glossary-title = Rječnik pojmova
glossary-lead = Riječi koje se u Italiji sreću u dopisima i obrascima, ukratko objašnjene. Uredi koriste italijansku riječ.
glossary-guide = Vodič:
glossary-open = Pogledajte cijeli rječnik pojmova
glossary-close = Zatvorite
index-title = Od A do Ž
index-lead = Svi vodiči, službe, gradovi, teme i pojmovi na ovoj web-stranici, po abecednom redu.
index-letters = Slova
index-figures = Cifre i znakovi
index-kind-guide = vodič
index-kind-desk = služba
index-kind-city = grad
index-kind-topic = tema
index-kind-page = o ovoj web-stranici
index-kind-journey = plan koraka
index-kind-term = rječnik pojmova
