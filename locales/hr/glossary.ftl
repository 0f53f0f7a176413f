### Riječi pojmovnika i popisa od A do Ž.

glossary-title = Pojmovnik
glossary-lead = Ukratko objašnjene riječi na koje u Italiji nailazite u dopisima i obrascima. Uredi se služe talijanskom riječju.
glossary-guide = Vodič:
glossary-open = Pogledajte cijeli pojmovnik
glossary-close = Zatvori
index-title = Od A do Ž
index-lead = Svi vodiči, uredi, gradovi, teme i pojmovi s ovih stranica, abecednim redom.
index-letters = Slova
index-figures = Brojke i znakovi
index-kind-guide = vodič
index-kind-desk = ured
index-kind-city = grad
index-kind-topic = tema
index-kind-page = o ovim stranicama
index-kind-journey = korak po korak
index-kind-term = pojmovnik
