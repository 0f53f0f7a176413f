### Зборовите на поимникот и на списокот од А до Ш.

glossary-title = Поимник
glossary-lead = Зборови што во Италија се среќаваат во писма и обрасци, накратко објаснети. Службите го користат италијанскиот збор.
glossary-guide = Водич:
glossary-open = Погледнете го целиот поимник
glossary-close = Затворете
index-title = Од А до Ш
index-lead = Сите водичи, служби, градови, теми и поими на овој сајт, по азбучен ред.
index-letters = Букви
index-figures = Цифри и знаци
index-kind-guide = водич
index-kind-desk = служба
index-kind-city = град
index-kind-topic = тема
index-kind-page = за овој сајт
index-kind-journey = план по чекори
index-kind-term = поимник
