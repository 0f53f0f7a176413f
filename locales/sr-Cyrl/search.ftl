### Претрага, на српском језику.

search-title = Претрага
search-label = Претражите водиче, службе и места
search-suggestions = Предлози
search-filters = Филтери
search-kind = Врста
search-kind-all = Све
search-city = Град
search-city-all = Сви градови
search-topic = Тема
search-topic-all = Све теме
search-stage = Фаза
search-stage-all = Све фазе
search-language = Језик који се говори у служби
search-language-all = Било који језик
search-found =
    { $count ->
        [one] { $count } резултат
        [few] { $count } резултата
       *[other] { $count } резултата
    }
search-all = Погледајте све резултате
search-hint = Упишите неколико речи, на свом језику или на италијанском.
search-loading = Претрага је у току…
search-none = Ништа није пронађено. Проверите како је написано, упишите мање речи или поништите филтере.
search-meant = Да ли сте мислили:
search-failed = Учитавање претраге није успело.
search-offline = Нисте на мрежи, а претрага није сачувана на вашем уређају.
search-unsupported = Ваш прегледач је превише стар за ову претрагу.
search-retry = Покушајте поново
search-more = Још резултата
search-reset = Поништите филтере
search-browse = Пронађите на други начин
search-feedback = Напишите нам шта тражите
search-no-script = За ову претрагу потребан је JavaScript. Без њега користите списак свега:
