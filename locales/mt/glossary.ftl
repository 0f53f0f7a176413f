### Il-kliem tal-glossarju u tal-lista mill-A saz-Z.

glossary-title = Glossarju
glossary-lead = Kliem li ssib fuq ittri u formoli fl-Italja, spjegat fil-qosor. L-uffiċċji jużaw il-kelma Taljana.
glossary-guide = Gwida:
glossary-open = Ara l-glossarju kollu
glossary-close = Agħlaq
index-title = Mill-A saz-Z
index-lead = Il-gwidi, il-punti ta’ għajnuna, il-bliet, is-suġġetti u l-kliem kollu ta’ dan is-sit, f’ordni alfabetika.
index-letters = Ittri
index-figures = Ċifri u sinjali
index-kind-guide = gwida
index-kind-desk = punt ta’ għajnuna
index-kind-city = belt
index-kind-topic = suġġett
index-kind-page = dwar dan is-sit
index-kind-journey = perkors
index-kind-term = glossarju
