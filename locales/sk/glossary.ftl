### Slová slovníčka a zoznamu od A po Z.

glossary-title = Slovníček
glossary-lead = Stručne vysvetlené slová, s ktorými sa v Taliansku stretnete v listoch a formulároch. Úrady používajú talianske slovo.
glossary-guide = Návod:
glossary-open = Celý slovníček
glossary-close = Zavrieť
index-title = Od A po Z
index-lead = Všetky návody, kontaktné miesta, mestá, témy a pojmy tohto webu v abecednom poradí.
index-letters = Písmená
index-figures = Číslice a znaky
index-kind-guide = návod
index-kind-desk = kontaktné miesto
index-kind-city = mesto
index-kind-topic = téma
index-kind-page = o tomto webe
index-kind-journey = krok za krokom
index-kind-term = slovníček
