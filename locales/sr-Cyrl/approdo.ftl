### Речи интерфејса, на српском језику.

## Све странице

skip-to-content = Пређите на садржај
menu-label = Главни мени
footer-label = О овом сајту
breadcrumbs-label = Налазите се овде
languages-label = Језик
home-link = Почетна
feed-title = Вести (Atom)
licence-line = Текстови: { $name }
emergency-line = Хитан случај? Позовите 112, бесплатно са сваког телефона.
checked-on = Проверено: { $date }
demo-badge = огледни подаци

## Напомене на врху странице

notice-fallback = Ова страница још није преведена. Језик текста који читате: { $language }.
notice-outdated = Оригинал ове странице променио се после превода. Таксе, рокови или правила могу бити другачији: проверите у служби.
# $sections (text): the names of the sections whose original has changed, as a list
notice-outdated-where = Променило се: { $sections }.
notice-machine = Ову страницу је превела машина и још нико није проверио превод. Кад је реч о нечем важном, прочитајте оригинал или питајте у некој служби.
notice-machine-reviewed = Ову страницу је превела машина, а затим је превод проверио човек.
notice-draft = Ова страница је нацрт.
notice-demo-desk = Огледни подаци: нико није проверио радно време и контакте ове службе.
choice-fallback = (језик текста: { $language })
stub-lead = Ове странице још нема на вашем језику. Можете је прочитати на овим језицима:

## Почетна страница и спискови

stages-title = У којој сте фази?
cities-title = Градови
topics-title = Теме
guides-title = Водичи
guides-lead = Оно што важи у целој регији, по темама.
topic-in-city = { $city }: само у овом граду

## Град

city-desks-title = { $city }: службе
desks-all-in-city = { $city }: све службе
city-about-title = { $city } укратко
city-universities = Универзитети
city-transport = Јавни превоз
city-programme = Програм добродошлице
city-holiday = Локални празник, канцеларије не раде

## Водич

guide-at-a-glance = Укратко
contents-title = На овој страници
official-term = На италијанском:
guide-desks-title = Где можете добити помоћ
guide-related-title = Сродни водичи
guide-sources-title = Извори
guide-official-page = Званична страница
fact-deadline = Рок
fact-within = највише { $time }
fact-within-from = највише { $time } { $from }
fact-cost = Цена
fact-time = Колико траје
fact-needed = Шта вам треба
fact-produced = Шта добијате
fact-online = Онлајн
fact-authority = Ко одлучује
fact-audience = За кога
fee-source = Где је објављен овај износ
fee-at-least = од { $amount }
fee-between = од { $least } до { $most }
fee-per-year = { $amount } годишње
fee-per-month = { $amount } месечно

## Оквири у тексту

alert-note = Добро је знати
alert-tip = Савет
alert-important = Важно
alert-warning = Упозорење
alert-caution = Опрез
footnote-back = Назад на текст, напомена
table-label = Табела

## Службе

desks-title = Службе
desks-lead =
    { $count ->
        [one] { $count } служба у којој ће вам неко помоћи.
        [few] { $count } службе у којима ће вам неко помоћи.
       *[other] { $count } служби у којима ће вам неко помоћи.
    }
kind-welcome-desk = Центар за новопридошле
kind-immigration-office = Одељење за странце
kind-registry = Евиденција становништва
kind-health = Здравствена служба
kind-tax = Пореска служба
kind-job = Центар за запошљавање
kind-university = Универзитетска канцеларија
kind-school = Школа
kind-library = Библиотека
kind-ngo = Удружење
kind-hotline = Телефонска линија за помоћ
kind-online = Онлајн услуга
desk-languages = Језици који се говоре
spoken-staff = говоре запослени
spoken-interpreter = уз преводиоца
spoken-on-request = ако затражите унапред
spoken-phone-interpreter = уз преводиоца преко телефона
desk-address = Адреса
desk-map = Прикажите на OpenStreetMap
desk-hours = Радно време
desk-closed = затворено
desk-hours-unknown = Нико није проверио радно време. Позовите или пишите пре него што кренете.
desk-holidays-closed = Затворено на државне и локалне празнике.
desk-holidays-open = Отворено на државне и локалне празнике.
desk-exceptions = Предстојеће промене
dates-from-to = { $from } – { $to }
dates-from = први дан: { $from }
dates-to = последњи дан: { $to }
exception-closed = { $days }: затворено
exception-open = { $days }: отворено { $times }
desk-temporarily-closed = Привремено затворено
desk-temporarily-closed-dates = Привремено затворено, { $days }
appointment-none = Није потребно заказивање.
appointment-optional = Можете доћи без заказивања или заказати термин.
appointment-required = Само уз заказивање.
desk-book = Закажите термин
desk-contacts = Контакт
contact-phone = Телефон
contact-whatsapp = WhatsApp
contact-fax = Факс
contact-email = Имејл
contact-pec = Сертификовани имејл (PEC)
contact-web = Веб-сајт
contact-remote = Помоћ на даљину
remote-phone = телефоном
remote-video = видео-позивом
remote-chat = у чету
remote-email = имејлом
desk-services = Чиме се ова служба бави
cost-free = Услуга је бесплатна.
cost-paid = Услуга се плаћа.
desk-access = Приступачност
wheelchair-yes = Приступачно за инвалидска колица
wheelchair-no = Није приступачно за инвалидска колица
wheelchair-limited = Делимично приступачно за инвалидска колица
wheelchair-unknown = Приступ инвалидским колицима: није познато
access-step-free = Улаз без степеника
access-steps = Степеници на улазу
access-lift = Лифт
access-no-lift = Нема лифта
access-induction-loop = Индукциона петља за слушне апарате
access-sign-language = Знаковни језик
access-children = Можете доћи с децом
desk-guides = Водичи у вези са овом службом
desk-source = Извор

## Страница није пронађена

not-found-title = Ова страница не постоји
not-found-lead = Адреса је можда застарела или погрешно написана. Почните поново одавде:
