## Страницата за екипа и за тези, които го финансират

status-title = Състояние на преводите
status-summary = Какво е преведено на всеки език, какво се е променило оттогава и какво липсва.
status-languages = По езици
status-kinds = По вид на текста
status-cities = По градове
status-region = Целият регион
status-work = Текстове, по които има работа
status-work-none = Нищо не липсва и нищо не е остаряло.
status-text = Текст
status-language = Език
status-kind = Вид
status-city = Град
status-state = Състояние
status-coverage = Актуални
status-words = Оставащи думи
status-texts = Текстове
status-words-left =
    { $count ->
        [one] { $count } дума за превод или проверка
       *[other] { $count } думи за превод или проверка
    }
status-changed = Променено в оригинала: { $sections }
status-lead = въведение
status-as-of = Към { $date }
status-download = Таблицата като файл (CSV)
status-shown = { $shown } от { $all }

## Състоянието на текста; всяко стои само в таблица

state-current = актуален
state-outdated = остарял
state-unrecorded = без запис
state-machine = машинен превод, непроверен
state-machine-reviewed = машинен превод, проверен
state-fallback = показан на друг език
state-missing = липсва

## Видове текстове в множествено число, над редовете на таблицата

status-kind-guide = Ръководства
status-kind-page = Страници
status-kind-city = Градове
status-kind-desk = Гишета
status-kind-journey = Стъпка по стъпка
status-kind-glossary = Речник
status-kind-notice = Съобщения
status-kind-fact = Имена, такси и списъци
status-kind-message = Думи на интерфейса
