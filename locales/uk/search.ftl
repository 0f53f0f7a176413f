### Пошук, українською.

search-title = Пошук
search-label = Шукати поради, приймальні та місця
search-suggestions = Підказки
search-filters = Фільтри
search-kind = Тип
search-kind-all = Усе
search-city = Місто
search-city-all = Усі міста
search-topic = Тема
search-topic-all = Усі теми
search-stage = Етап
search-stage-all = Усі етапи
search-language = Мова спілкування у приймальні
search-language-all = Будь-яка мова
search-found =
    { $count ->
        [one] { $count } результат
        [few] { $count } результати
        [many] { $count } результатів
       *[other] { $count } результату
    }
search-all = Показати всі результати
search-hint = Введіть кілька слів своєю мовою або італійською.
search-loading = Триває пошук…
search-none = Нічого не знайдено. Перевірте написання, введіть менше слів або приберіть фільтри.
search-meant = Можливо, ви мали на увазі:
search-failed = Не вдалося завантажити пошук.
search-offline = Немає з'єднання з мережею, а пошук не збережено на вашому пристрої.
search-unsupported = Ваш браузер застарий для цього пошуку.
search-retry = Спробувати ще раз
search-more = Більше результатів
search-reset = Прибрати фільтри
search-browse = Знайти інакше
search-feedback = Напишіть нам, що ви шукаєте
search-no-script = Для цього пошуку потрібен JavaScript. Без нього скористайтеся переліком усіх сторінок:
