### Fjalët e fjalorthit dhe të listës nga A te Zh.

glossary-title = Fjalorth
glossary-lead = Fjalë që do t'i gjesh në Itali në letra dhe formularë, të shpjeguara shkurt. Zyrat përdorin fjalën italiane.
glossary-guide = Udhëzuesi:
glossary-open = Shih gjithë fjalorthin
glossary-close = Mbyll
index-title = Nga A te Zh
index-lead = Të gjithë udhëzuesit, sportelet, qytetet, temat dhe fjalët e këtij siti, sipas alfabetit.
index-letters = Shkronjat
index-figures = Shifra dhe shenja
index-kind-guide = udhëzues
index-kind-desk = sportel
index-kind-city = qytet
index-kind-topic = temë
index-kind-page = rreth këtij siti
index-kind-journey = udhërrëfyes
index-kind-term = fjalorth
