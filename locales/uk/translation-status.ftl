## Сторінка для редакції та тих, хто її фінансує

status-title = Стан перекладів
status-summary = Що перекладено кожною мовою, що відтоді змінилося і чого бракує.
status-languages = За мовами
status-kinds = За типом тексту
status-cities = За містами
status-region = Увесь регіон
status-work = Тексти, що потребують роботи
status-work-none = Нічого не бракує, усе актуальне.
status-text = Текст
status-language = Мова
status-kind = Тип
status-city = Місто
status-state = Стан
status-coverage = Актуально
status-words = Залишилося слів
status-texts = Тексти
status-words-left =
    { $count ->
        [one] Перекласти або перевірити: { $count } слово
        [few] Перекласти або перевірити: { $count } слова
        [many] Перекласти або перевірити: { $count } слів
       *[other] Перекласти або перевірити: { $count } слова
    }
status-changed = Змінено в оригіналі: { $sections }
status-lead = вступ
status-as-of = Станом на { $date }
status-download = Таблиця у файлі (CSV)
status-shown = { $shown } з { $all }

## Стан тексту

state-current = актуально
state-outdated = застаріло
state-unrecorded = не зафіксовано
state-machine = машинний переклад, не перевірено
state-machine-reviewed = машинний переклад, перевірено
state-fallback = показано іншою мовою
state-missing = немає перекладу

## Види текстів

status-kind-guide = Поради
status-kind-page = Сторінки
status-kind-city = Міста
status-kind-desk = Приймальні
status-kind-journey = Маршрути
status-kind-glossary = Глосарій
status-kind-notice = Оголошення
status-kind-fact = Назви, збори та списки
status-kind-message = Слова інтерфейсу
