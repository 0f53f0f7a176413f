## Страница за редакцију и оне који је финансирају

status-title = Стање превода
status-summary = Шта је преведено на сваки језик, шта се од тада променило и шта недостаје.
status-languages = По језицима
status-kinds = По врсти текста
status-cities = По градовима
status-region = Цела регија
status-work = Текстови на којима треба радити
status-work-none = Ништа не недостаје и ништа није застарело.
status-text = Текст
status-language = Језик
status-kind = Врста
status-city = Град
status-state = Стање
status-coverage = Ажурно
status-words = Преостало речи
status-texts = Текстови
status-words-left =
    { $count ->
        [one] { $count } реч за превод или проверу
        [few] { $count } речи за превод или проверу
       *[other] { $count } речи за превод или проверу
    }
status-changed = Промењено у оригиналу: { $sections }
status-lead = увод
status-as-of = Стање на дан: { $date }
status-download = Преузмите табелу (CSV)
status-shown = { $shown } од { $all }

## Стање текста; свако стоји само у табели

state-current = ажурно
state-outdated = застарело
state-unrecorded = није евидентирано
state-machine = машински превод, непроверен
state-machine-reviewed = машински превод, проверен
state-fallback = приказано на другом језику
state-missing = недостаје

## Врсте текстова, изнад реда у табели

status-kind-guide = Водичи
status-kind-page = Странице
status-kind-city = Градови
status-kind-desk = Службе
status-kind-journey = Планови корака
status-kind-glossary = Речник појмова
status-kind-notice = Обавештења
status-kind-fact = Називи, таксе и спискови
status-kind-message = Текстови интерфејса
