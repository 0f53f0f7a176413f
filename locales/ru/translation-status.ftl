## Страница для редакции и тех, кто финансирует её работу

status-title = Состояние переводов
status-summary = Что переведено на каждый язык, что с тех пор изменилось и чего не хватает.
status-languages = По языкам
status-kinds = По видам текстов
status-cities = По городам
status-region = Весь регион
status-work = Тексты, над которыми нужно поработать
status-work-none = Всё переведено, устаревших текстов нет.
status-text = Текст
status-language = Язык
status-kind = Вид
status-city = Город
status-state = Состояние
status-coverage = Актуально
status-words = Осталось слов
status-texts = Тексты
status-words-left =
    { $count ->
        [one] Нужно перевести или проверить { $count } слово
        [few] Нужно перевести или проверить { $count } слова
        [many] Нужно перевести или проверить { $count } слов
       *[other] Нужно перевести или проверить { $count } слова
    }
status-changed = Изменилось в оригинале: { $sections }
status-lead = вступление
status-as-of = По состоянию на { $date }
status-download = Скачать таблицу (CSV)
status-shown = { $shown } из { $all }

## Состояние текста; каждое стоит в таблице отдельно

state-current = актуально
state-outdated = устарело
state-unrecorded = нет сведений о переводе
state-machine = машинный перевод, не проверен
state-machine-reviewed = машинный перевод, проверен
state-fallback = показано на другом языке
state-missing = отсутствует

## Виды текстов, над строкой таблицы

status-kind-guide = Инструкции
status-kind-page = Страницы
status-kind-city = Города
status-kind-desk = Службы
status-kind-journey = Пошаговые планы
status-kind-glossary = Словарь
status-kind-notice = Объявления
status-kind-fact = Названия, сборы и списки
status-kind-message = Тексты интерфейса
