### Die Wörter des Glossars und der Liste von A bis Z.

glossary-title = Glossar
glossary-lead = Wörter, die in Italien auf Briefen und Formularen stehen, kurz erklärt. Die Ämter verwenden das italienische Wort.
glossary-guide = Anleitung:
glossary-open = Zum ganzen Glossar
glossary-close = Schließen
index-title = Von A bis Z
index-lead = Alle Anleitungen, Anlaufstellen, Städte, Themen und Begriffe dieser Website in alphabetischer Reihenfolge.
index-letters = Buchstaben
index-figures = Ziffern und Zeichen
index-kind-guide = Anleitung
index-kind-desk = Anlaufstelle
index-kind-city = Stadt
index-kind-topic = Thema
index-kind-page = über diese Website
index-kind-journey = Wegweiser
index-kind-term = Glossar
