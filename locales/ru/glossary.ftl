### Слова словаря и указателя от А до Я.

glossary-title = Словарь
glossary-lead = Слова, которые встречаются в Италии в письмах и бланках, с кратким объяснением. В учреждениях пользуются итальянским словом.
glossary-guide = Инструкция:
glossary-open = Открыть весь словарь
glossary-close = Закрыть
index-title = От А до Я
index-lead = Все инструкции, службы, города, темы и термины этого сайта по алфавиту.
index-letters = Буквы
index-figures = Цифры и знаки
index-kind-guide = инструкция
index-kind-desk = служба
index-kind-city = город
index-kind-topic = тема
index-kind-page = об этом сайте
index-kind-journey = пошаговый план
index-kind-term = словарь
