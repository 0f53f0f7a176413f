### Зборовите на интерфејсот, на македонски јазик.

## Сите страници

skip-to-content = Одете на содржината
menu-label = Главно мени
footer-label = За овој сајт
breadcrumbs-label = Вие сте тука
languages-label = Јазик
home-link = Почетна
feed-title = Вести (Atom)
licence-line = Текстови: { $name }
emergency-line = Итен случај? Јавете се на 112, бесплатно од секој телефон.
checked-on = Проверено на { $date }
demo-badge = податоци за пример

## Известувања на врвот на страницата

notice-fallback = Оваа страница сѐ уште не е преведена. Ја читате на { $language }.
notice-outdated = Оригиналот на оваа страница е изменет по преводот. Таксите, роковите или правилата може да се поинакви: проверете во службата.
# $sections (text): the names of the sections whose original has changed, as a list
notice-outdated-where = Изменето е: { $sections }.
notice-machine = Оваа страница е преведена машински и никој сѐ уште не го проверил преводот. За она што е важно, прочитајте го оригиналот или прашајте во некоја служба.
notice-machine-reviewed = Оваа страница е преведена машински, а потоа преводот го проверил човек.
notice-draft = Оваа страница е нацрт.
notice-demo-desk = Податоци за пример: никој не ги проверил работното време и контактите на оваа служба.
choice-fallback = (на { $language })
stub-lead = Оваа страница сѐ уште ја нема на вашиот јазик. Можете да ја прочитате на овие јазици:

## Почетна страница и списоци

stages-title = Во која фаза сте?
cities-title = Градови
topics-title = Теми
guides-title = Водичи
guides-lead = Она што важи во целиот регион, по теми.
topic-in-city = Само во { $city }

## Град

city-desks-title = Служби во { $city }
desks-all-in-city = Сите служби во { $city }
city-about-title = { $city } накратко
city-universities = Универзитети
city-transport = Јавен превоз
city-programme = Програма за добредојде
city-holiday = Локален празник, канцелариите не работат

## Водич

guide-at-a-glance = Накратко
contents-title = На оваа страница
official-term = На италијански:
guide-desks-title = Каде да побарате помош
guide-related-title = Сродни водичи
guide-sources-title = Извори
guide-official-page = Официјална страница
fact-deadline = Рок
fact-within = во рок од { $time }
fact-within-from = во рок од { $time } { $from }
fact-cost = Цена
fact-time = Колку трае
fact-needed = Што ви треба
fact-produced = Што добивате
fact-online = Онлајн
fact-authority = Кој одлучува
fact-audience = За кого
fee-source = Каде е објавен овој износ
fee-at-least = од { $amount }
fee-between = од { $least } до { $most }
fee-per-year = { $amount } годишно
fee-per-month = { $amount } месечно

## Рамки во текстот

alert-note = Добро е да се знае
alert-tip = Совет
alert-important = Важно
alert-warning = Предупредување
alert-caution = Внимавајте
footnote-back = Назад кон текстот, белешка
table-label = Табела

## Служби

desks-title = Служби
desks-lead =
    { $count ->
        [one] { $count } служба во која некој ќе ви помогне.
       *[other] { $count } служби во кои некој ќе ви помогне.
    }
kind-welcome-desk = Центар за новодојдени
kind-immigration-office = Одделение за странци
kind-registry = Евиденција на населението
kind-health = Здравствена служба
kind-tax = Даночна служба
kind-job = Центар за вработување
kind-university = Универзитетска канцеларија
kind-school = Училиште
kind-library = Библиотека
kind-ngo = Здружение
kind-hotline = Телефонска линија за помош
kind-online = Онлајн услуга
desk-languages = Јазици што се зборуваат
spoken-staff = го зборуваат вработените
spoken-interpreter = со толкувач
spoken-on-request = ако побарате однапред
spoken-phone-interpreter = со толкувач по телефон
desk-address = Адреса
desk-map = Прикажете на OpenStreetMap
desk-hours = Работно време
desk-closed = затворено
desk-hours-unknown = Никој не го проверил работното време. Јавете се или пишете пред да тргнете.
desk-holidays-closed = Затворено на државни и локални празници.
desk-holidays-open = Отворено на државни и локални празници.
desk-exceptions = Претстојни промени
dates-from-to = од { $from } до { $to }
dates-from = од { $from }
dates-to = до { $to }
exception-closed = { $days }: затворено
exception-open = { $days }: отворено { $times }
desk-temporarily-closed = Привремено затворено
desk-temporarily-closed-dates = Привремено затворено: { $days }
appointment-none = Не е потребно закажување.
appointment-optional = Можете да дојдете без закажување или да закажете термин.
appointment-required = Само со закажување.
desk-book = Закажете термин
desk-contacts = Контакт
contact-phone = Телефон
contact-whatsapp = WhatsApp
contact-fax = Факс
contact-email = Е-пошта
contact-pec = Сертифицирана е-пошта (PEC)
contact-web = Веб-сајт
contact-remote = Помош на далечина
remote-phone = по телефон
remote-video = преку видеоповик
remote-chat = преку чет
remote-email = по е-пошта
desk-services = Што прави оваа служба
cost-free = Услугата е бесплатна.
cost-paid = Услугата се плаќа.
desk-access = Пристапност
wheelchair-yes = Пристапно со инвалидска количка
wheelchair-no = Непристапно со инвалидска количка
wheelchair-limited = Делумно пристапно со инвалидска количка
wheelchair-unknown = Пристап со инвалидска количка: непознато
access-step-free = Влез без скали
access-steps = Скали на влезот
access-lift = Лифт
access-no-lift = Нема лифт
access-induction-loop = Индукциска јамка за слушни апарати
access-sign-language = Знаковен јазик
access-children = Можете да дојдете со деца
desk-guides = Водичи поврзани со оваа служба
desk-source = Извор

## Страницата не е најдена

not-found-title = Оваа страница не постои
not-found-lead = Адресата можеби е стара или погрешно напишана. Почнете одново оттука:
