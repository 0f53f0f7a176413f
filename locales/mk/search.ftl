### Пребарување, на македонски јазик.

search-title = Пребарување
search-label = Пребарајте водичи, служби и места
search-suggestions = Предлози
search-filters = Филтри
search-kind = Вид
search-kind-all = Сѐ
search-city = Град
search-city-all = Сите градови
search-topic = Тема
search-topic-all = Сите теми
search-stage = Фаза
search-stage-all = Сите фази
search-language = Јазик што се зборува во службата
search-language-all = Кој било јазик
search-found =
    { $count ->
        [one] { $count } резултат
       *[other] { $count } резултати
    }
search-all = Погледнете ги сите резултати
search-hint = Впишете неколку зборови, на вашиот јазик или на италијански.
search-loading = Се пребарува…
search-none = Ништо не е најдено. Проверете како е напишано, впишете помалку зборови или исчистете ги филтрите.
search-meant = Дали мислевте на:
search-failed = Пребарувањето не можеше да се вчита.
search-offline = Не сте на мрежа, а пребарувањето не е зачувано на вашиот уред.
search-unsupported = Вашиот прелистувач е премногу стар за ова пребарување.
search-retry = Обидете се повторно
search-more = Уште резултати
search-reset = Исчистете ги филтрите
search-browse = Најдете на друг начин
search-feedback = Напишете ни што барате
search-no-script = За ова пребарување е потребен JavaScript. Без него, користете го списокот на сѐ:
