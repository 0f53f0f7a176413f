### Le parole del glossario e dell'elenco dalla A alla Z.

glossary-title = Glossario
glossary-lead = Le parole che si trovano su lettere e moduli, spiegate in breve.
glossary-guide = Guida:
glossary-open = Vedi tutto il glossario
glossary-close = Chiudi
index-title = Dalla A alla Z
index-lead = Tutte le guide, gli sportelli, le città, gli argomenti e le parole di questo sito, in ordine alfabetico.
index-letters = Lettere
index-figures = Cifre e segni
index-kind-guide = guida
index-kind-desk = sportello
index-kind-city = città
index-kind-topic = argomento
index-kind-page = informazioni sul sito
index-kind-journey = percorso
index-kind-term = glossario
