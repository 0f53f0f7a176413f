### Sõnastiku ja tähestikulise loendi sõnad.

glossary-title = Sõnastik
glossary-lead = Sõnad, mida kohtate Itaalias kirjades ja blankettidel, lühidalt selgitatud. Asutused kasutavad itaaliakeelset sõna.
glossary-guide = Juhend:
glossary-open = Vaata kogu sõnastikku
glossary-close = Sulge
index-title = Tähestikuline loend
index-lead = Selle veebisaidi kõik juhendid, teeninduspunktid, linnad, teemad ja mõisted tähestikulises järjekorras.
index-letters = Tähed
index-figures = Numbrid ja märgid
index-kind-guide = juhend
index-kind-desk = teeninduspunkt
index-kind-city = linn
index-kind-topic = teema
index-kind-page = veebisaidist
index-kind-journey = teekond
index-kind-term = sõnastik
