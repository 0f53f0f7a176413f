### Focail na gluaise agus an liosta ó A go Z.

glossary-title = Gluais
glossary-lead = Focail a fheicfidh tú ar litreacha agus ar fhoirmeacha san Iodáil, mínithe go gearr. Úsáideann oifigí an focal Iodáilise.
glossary-guide = Treoir:
glossary-open = Féach an ghluais iomlán
glossary-close = Dún
index-title = A go Z
index-lead = Gach treoir, deasc chabhrach, cathair, topaic agus focal ar an suíomh seo, in ord aibítre.
index-letters = Litreacha
index-figures = Figiúirí agus siombailí
index-kind-guide = treoir
index-kind-desk = deasc chabhrach
index-kind-city = cathair
index-kind-topic = topaic
index-kind-page = maidir leis an suíomh seo
index-kind-journey = turas
index-kind-term = gluais
