### Поиск на русском языке.

search-title = Поиск
search-label = Поиск инструкций, служб и мест
search-suggestions = Подсказки
search-filters = Фильтры
search-kind = Тип
search-kind-all = Всё
search-city = Город
search-city-all = Все города
search-topic = Тема
search-topic-all = Все темы
search-stage = Этап
search-stage-all = Все этапы
search-language = Язык общения в службе
search-language-all = Любой язык
search-found =
    { $count ->
        [one] { $count } результат
        [few] { $count } результата
        [many] { $count } результатов
       *[other] { $count } результата
    }
search-all = Показать все результаты
search-hint = Введите несколько слов на своём языке или по-итальянски.
search-loading = Идёт поиск…
search-none = Ничего не найдено. Проверьте написание, введите меньше слов или сбросьте фильтры.
search-meant = Возможно, вы имели в виду:
search-failed = Не удалось загрузить поиск.
search-offline = Нет подключения к сети, а поиск не сохранён на вашем устройстве.
search-unsupported = Ваш браузер слишком старый для этого поиска.
search-retry = Повторить
search-more = Ещё результаты
search-reset = Сбросить фильтры
search-browse = Найти по-другому
search-feedback = Напишите нам, что вы ищете
search-no-script = Для этого поиска нужен JavaScript. Без него воспользуйтесь полным указателем:
