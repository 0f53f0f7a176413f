### Търсенето, на български.

search-title = Търсене
search-label = Търсене на ръководства, гишета и места
search-suggestions = Предложения
search-filters = Филтри
search-kind = Вид
search-kind-all = Всичко
search-city = Град
search-city-all = Всички градове
search-topic = Тема
search-topic-all = Всички теми
search-stage = Етап
search-stage-all = Всички етапи
search-language = Език на гишето
search-language-all = Всички езици
search-found =
    { $count ->
        [one] { $count } резултат
       *[other] { $count } резултата
    }
search-all = Вижте всички резултати
search-hint = Напишете няколко думи на вашия език или на италиански.
search-loading = Търсене…
search-none = Нищо не е намерено. Проверете как сте написали думите, използвайте по-малко думи или изчистете филтрите.
search-meant = Може би търсехте:
search-failed = Търсенето не можа да се зареди.
search-offline = Нямате връзка с мрежата, а търсенето не е запазено на вашето устройство.
search-unsupported = Браузърът ви е твърде стар за това търсене.
search-retry = Опитайте отново
search-more = Още резултати
search-reset = Изчистете филтрите
search-browse = Търсете по друг начин
search-feedback = Пишете ни какво търсите
search-no-script = За това търсене е нужен JavaScript. Без него използвайте пълния списък:
