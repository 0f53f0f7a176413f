### Cuvintele glosarului și ale listei de la A la Z.

glossary-title = Glosar
glossary-lead = Cuvinte pe care le întâlnești în Italia pe scrisori și formulare, explicate pe scurt. Birourile folosesc cuvântul italian.
glossary-guide = Ghid:
glossary-open = Vezi tot glosarul
glossary-close = Închide
index-title = De la A la Z
index-lead = Toate ghidurile, ghișeele, orașele, temele și cuvintele acestui site, în ordine alfabetică.
index-letters = Litere
index-figures = Cifre și semne
index-kind-guide = ghid
index-kind-desk = ghișeu
index-kind-city = oraș
index-kind-topic = temă
index-kind-page = despre acest site
index-kind-journey = parcurs
index-kind-term = glosar
