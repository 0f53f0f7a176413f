### Besede slovarčka in seznama od A do Ž.

glossary-title = Slovarček
glossary-lead = Na kratko razložene besede, na katere v Italiji naletite v pismih in obrazcih. Uradi uporabljajo italijansko besedo.
glossary-guide = Vodnik:
glossary-open = Oglejte si ves slovarček
glossary-close = Zapri
index-title = Od A do Ž
index-lead = Vsi vodniki, info točke, mesta, teme in besede s tega spletišča po abecedi.
index-letters = Črke
index-figures = Številke in znaki
index-kind-guide = vodnik
index-kind-desk = info točka
index-kind-city = mesto
index-kind-topic = tema
index-kind-page = o tem spletišču
index-kind-journey = korak za korakom
index-kind-term = slovarček
