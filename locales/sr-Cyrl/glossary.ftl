### Речи речника појмова и списка од А до Ш.

glossary-title = Речник појмова
glossary-lead = Речи које се у Италији срећу у дописима и обрасцима, укратко објашњене. Службе користе италијанску реч.
glossary-guide = Водич:
glossary-open = Погледајте цео речник појмова
glossary-close = Затворите
index-title = Од А до Ш
index-lead = Сви водичи, службе, градови, теме и појмови на овом сајту, по азбучном реду.
index-letters = Слова
index-figures = Цифре и знакови
index-kind-guide = водич
index-kind-desk = служба
index-kind-city = град
index-kind-topic = тема
index-kind-page = о овом сајту
index-kind-journey = план корака
index-kind-term = речник појмова
