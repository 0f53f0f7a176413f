### Slova slovníčku a seznamu od A do Z.

glossary-title = Slovníček
glossary-lead = Stručně vysvětlená slova, se kterými se v Itálii setkáte v dopisech a formulářích. Úřady používají italské slovo.
glossary-guide = Návod:
glossary-open = Celý slovníček
glossary-close = Zavřít
index-title = Od A do Z
index-lead = Všechny návody, kontaktní místa, města, témata a pojmy z těchto stránek v abecedním pořadí.
index-letters = Písmena
index-figures = Číslice a znaky
index-kind-guide = návod
index-kind-desk = kontaktní místo
index-kind-city = město
index-kind-topic = téma
index-kind-page = o těchto stránkách
index-kind-journey = krok za krokem
index-kind-term = slovníček
