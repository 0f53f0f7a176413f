### Orden i ordlistan och i listan från A till Ö.

glossary-title = Ordlista
glossary-lead = Ord som du möter i brev och blanketter i Italien, kort förklarade. Myndigheterna använder det italienska ordet.
glossary-guide = Guide:
glossary-open = Se hela ordlistan
glossary-close = Stäng
index-title = A till Ö
index-lead = Alla guider, servicekontor, städer, ämnen och ord på webbplatsen i bokstavsordning.
index-letters = Bokstäver
index-figures = Siffror och tecken
index-kind-guide = guide
index-kind-desk = servicekontor
index-kind-city = stad
index-kind-topic = ämne
index-kind-page = om webbplatsen
index-kind-journey = steg för steg
index-kind-term = ordlista
