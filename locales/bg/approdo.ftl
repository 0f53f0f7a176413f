### Думите на интерфейса на български.

## Всички страници

skip-to-content = Към съдържанието
menu-label = Главно меню
footer-label = За този сайт
breadcrumbs-label = Вие сте тук
languages-label = Език
home-link = Начало
feed-title = Новини (Atom емисия)
licence-line = Текстове: { $name }
emergency-line = Спешен случай? Обадете се на 112, безплатно от всеки телефон.
checked-on = Проверено на { $date }
demo-badge = примерни данни

## Съобщения в началото на страницата

notice-fallback = Тази страница още не е преведена. Четете я на { $language }.
notice-outdated = Оригиналът на тази страница е променен след превода. Таксите, сроковете или правилата може да са различни: попитайте на гишето.
# $sections (text): the names of the sections whose original has changed, as a list
notice-outdated-where = Променено е: { $sections }.
notice-machine = Тази страница е преведена машинно и още никой не я е проверил. За важните неща прочетете оригинала или попитайте на гише.
notice-machine-reviewed = Тази страница е преведена машинно и след това проверена от човек.
notice-draft = Тази страница е чернова.
notice-demo-desk = Примерни данни: никой не е проверил работното време и контактите на това гише.
choice-fallback = (на { $language })
stub-lead = Тази страница още не е налична на вашия език. Можете да я прочетете на:

## Начална страница и списъци

stages-title = На кой етап сте?
cities-title = Градове
topics-title = Теми
guides-title = Ръководства
guides-lead = Какво важи за целия регион, по теми.
topic-in-city = Само за град { $city }

## Град

city-desks-title = Гишета в град { $city }
desks-all-in-city = Всички гишета в град { $city }
city-about-title = { $city } накратко
city-universities = Университети
city-transport = Обществен транспорт
city-programme = Програма за новодошли
city-holiday = Местен празник, учрежденията са затворени

## Ръководство

guide-at-a-glance = Накратко
contents-title = На тази страница
official-term = На италиански:
guide-desks-title = Къде ще ви помогнат
guide-related-title = Свързани ръководства
guide-sources-title = Източници
guide-official-page = Официална страница
fact-deadline = Краен срок
fact-within = до { $time }
fact-within-from = до { $time } { $from }
fact-cost = Цена
fact-time = Колко време отнема
fact-needed = Какво ви е нужно
fact-produced = Какво получавате
fact-online = Онлайн
fact-authority = Кой решава
fact-audience = За кого е
fee-source = Къде е публикувана тази сума
fee-at-least = от { $amount }
fee-between = от { $least } до { $most }
fee-per-year = { $amount } на година
fee-per-month = { $amount } на месец

## Карета в текста

alert-note = Добре е да знаете
alert-tip = Съвет
alert-important = Важно
alert-warning = Внимание
alert-caution = Бъдете предпазливи
footnote-back = Обратно към текста, бележка
table-label = Таблица

## Гишета

desks-title = Гишета
desks-lead =
    { $count ->
        [one] { $count } гише, на което ще ви помогнат.
       *[other] { $count } гишета, на които ще ви помогнат.
    }
kind-welcome-desk = Гише за новодошли
kind-immigration-office = Служба за миграция
kind-registry = Служба за гражданска регистрация
kind-health = Здравна служба
kind-tax = Данъчна служба
kind-job = Бюро по труда
kind-university = Университетска служба
kind-school = Училище
kind-library = Библиотека
kind-ngo = Сдружение
kind-hotline = Информационен телефон
kind-online = Онлайн услуга
desk-languages = Езици
spoken-staff = говори се от служителите
spoken-interpreter = с преводач
spoken-on-request = след предварителна заявка
spoken-phone-interpreter = с преводач по телефона
desk-address = Адрес
desk-map = Вижте в OpenStreetMap
desk-hours = Работно време
desk-closed = затворено
desk-hours-unknown = Никой не е проверил работното време. Обадете се или пишете, преди да отидете.
desk-holidays-closed = Затворено на официални и местни празници.
desk-holidays-open = Отворено на официални и местни празници.
desk-exceptions = Предстоящи промени
dates-from-to = от { $from } до { $to }
dates-from = от { $from }
dates-to = до { $to }
exception-closed = { $days }: затворено
exception-open = { $days }: отворено { $times }
desk-temporarily-closed = Временно затворено
desk-temporarily-closed-dates = Временно затворено: { $days }
appointment-none = Не е нужно да си запазвате час.
appointment-optional = Можете да дойдете без запазен час или да си запазите.
appointment-required = Само със запазен час.
desk-book = Запазете час
desk-contacts = Контакти
contact-phone = Телефон
contact-whatsapp = WhatsApp
contact-fax = Факс
contact-email = Имейл
contact-pec = Сертифицирана електронна поща (PEC)
contact-web = Уебсайт
contact-remote = Помощ от разстояние
remote-phone = по телефона
remote-video = с видеоразговор
remote-chat = в чат
remote-email = по имейл
desk-services = С какво помага това гише
cost-free = Услугата е безплатна.
cost-paid = Услугата е платена.
desk-access = Достъпност
wheelchair-yes = Достъпно с инвалидна количка
wheelchair-no = Недостъпно с инвалидна количка
wheelchair-limited = Отчасти достъпно с инвалидна количка
wheelchair-unknown = Достъп с инвалидна количка: няма данни
access-step-free = Вход без стъпала
access-steps = Стъпала на входа
access-lift = Асансьор
access-no-lift = Без асансьор
access-induction-loop = Индукционен контур за слухови апарати
access-sign-language = Жестов език
access-children = Деца са добре дошли
desk-guides = Ръководства по темата
desk-source = Източник

## Страницата не е намерена

not-found-title = Тази страница не съществува
not-found-lead = Адресът може да е стар или написан с грешка. Започнете отново оттук:
