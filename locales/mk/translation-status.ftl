## Страница за редакцијата и за оние што ја финансираат

status-title = Состојба на преводите
status-summary = Што е преведено на секој јазик, што се променило оттогаш и што недостига.
status-languages = По јазици
status-kinds = По вид текст
status-cities = По градови
status-region = Целиот регион
status-work = Текстови на кои треба да се работи
status-work-none = Ништо не недостига и ништо не е застарено.
status-text = Текст
status-language = Јазик
status-kind = Вид
status-city = Град
status-state = Состојба
status-coverage = Ажурно
status-words = Преостанати зборови
status-texts = Текстови
status-words-left =
    { $count ->
        [one] { $count } збор за превод или проверка
       *[other] { $count } зборови за превод или проверка
    }
status-changed = Променето во оригиналот: { $sections }
status-lead = вовед
status-as-of = Состојба на { $date }
status-download = Преземете ја табелата (CSV)
status-shown = { $shown } од { $all }

## Состојба на текстот; секоја стои сама во табелата

state-current = ажурно
state-outdated = застарено
state-unrecorded = не е евидентирано
state-machine = машински превод, непроверен
state-machine-reviewed = машински превод, проверен
state-fallback = прикажано на друг јазик
state-missing = недостига

## Видови текстови, над ред во табелата

status-kind-guide = Водичи
status-kind-page = Страници
status-kind-city = Градови
status-kind-desk = Служби
status-kind-journey = Планови по чекори
status-kind-glossary = Поимник
status-kind-notice = Соопштенија
status-kind-fact = Називи, такси и списоци
status-kind-message = Текстови на интерфејсот
