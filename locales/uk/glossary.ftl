### Слова глосарія та переліку від А до Я.

glossary-title = Глосарій
glossary-lead = Слова, які трапляються в Італії в листах і бланках, з коротким поясненням. Установи вживають італійське слово.
glossary-guide = Порадник:
glossary-open = Увесь глосарій
glossary-close = Закрити
index-title = Від А до Я
index-lead = Усі поради, приймальні, міста, теми й слова цього сайту за абеткою.
index-letters = Літери
index-figures = Цифри та знаки
index-kind-guide = порада
index-kind-desk = приймальня
index-kind-city = місто
index-kind-topic = тема
index-kind-page = про цей сайт
index-kind-journey = маршрут
index-kind-term = глосарій
