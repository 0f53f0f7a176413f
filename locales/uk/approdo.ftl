### Слова інтерфейсу українською.

## Усі сторінки

skip-to-content = Перейти до змісту
menu-label = Головне меню
footer-label = Про цей сайт
breadcrumbs-label = Ви тут
languages-label = Мова
home-link = Головна
feed-title = Стрічка новин (Atom)
licence-line = Тексти: { $name }
emergency-line = Надзвичайна ситуація? Телефонуйте 112, безкоштовно з будь-якого телефону.
checked-on = Перевірено { $date }
demo-badge = дані для прикладу

## Повідомлення вгорі сторінки

notice-fallback = Цю сторінку ще не перекладено. Мова тексту: { $language }.
notice-outdated = Оригінал цієї сторінки змінився після перекладу. Тарифи, строки або правила можуть бути іншими: запитайте в приймальні.
# $sections (text): the names of the sections whose original has changed, as a list
notice-outdated-where = Що змінилося: { $sections }.
notice-machine = Цю сторінку переклала машина, і ще ніхто її не перевірив. Якщо йдеться про важливе, читайте оригінал або запитайте в приймальні.
notice-machine-reviewed = Цю сторінку переклала машина, а потім перевірила людина.
notice-draft = Ця сторінка — чернетка.
notice-demo-desk = Дані для прикладу: ніхто не перевіряв години роботи й контакти цієї приймальні.
choice-fallback = (мова: { $language })
stub-lead = Цієї сторінки ще немає вашою мовою. Її можна прочитати такими мовами:

## Головна сторінка та списки

stages-title = На якому ви етапі?
cities-title = Міста
topics-title = Теми
guides-title = Поради
guides-lead = Що діє в усьому регіоні, за темами.
topic-in-city = Лише в місті { $city }

## Місто

city-desks-title = Приймальні в місті { $city }
desks-all-in-city = Усі приймальні в місті { $city }
city-about-title = { $city }: коротко
city-universities = Університети
city-transport = Громадський транспорт
city-programme = Програма для новоприбулих
city-holiday = Місцеве свято, установи зачинено

## Порада

guide-at-a-glance = Головне
contents-title = На цій сторінці
official-term = Італійською:
guide-desks-title = Де вам допоможуть
guide-related-title = Пов'язані поради
guide-sources-title = Джерела
guide-official-page = Офіційна сторінка
fact-deadline = Строк
fact-within = щонайбільше { $time }
fact-within-from = щонайбільше { $time } { $from }
fact-cost = Вартість
fact-time = Скільки чекати
fact-needed = Що потрібно
fact-produced = Що ви отримаєте
fact-online = Онлайн
fact-authority = Хто вирішує
fact-audience = Для кого
fee-source = Де опубліковано цю суму
fee-at-least = від { $amount }
fee-between = від { $least } до { $most }
fee-per-year = { $amount } на рік
fee-per-month = { $amount } на місяць

## Рамки в тексті

alert-note = Варто знати
alert-tip = Порада
alert-important = Важливо
alert-warning = Увага
alert-caution = Обережно
footnote-back = Назад до тексту, примітка
table-label = Таблиця

## Приймальні

desks-title = Приймальні
desks-lead =
    { $count ->
        [one] { $count } приймальня, де вам допоможуть.
        [few] { $count } приймальні, де вам допоможуть.
        [many] { $count } приймалень, де вам допоможуть.
       *[other] { $count } приймальні, де вам допоможуть.
    }
kind-welcome-desk = Центр для новоприбулих
kind-immigration-office = Імміграційний відділ
kind-registry = Відділ реєстрації населення
kind-health = Служба здоров'я
kind-tax = Податкова служба
kind-job = Центр зайнятості
kind-university = Відділ університету
kind-school = Школа
kind-library = Бібліотека
kind-ngo = Об'єднання
kind-hotline = Гаряча лінія
kind-online = Онлайн-сервіс
desk-languages = Мови спілкування
spoken-staff = говорять працівники
spoken-interpreter = з перекладачем
spoken-on-request = якщо попросити заздалегідь
spoken-phone-interpreter = з перекладачем по телефону
desk-address = Адреса
desk-map = Показати на OpenStreetMap
desk-hours = Години роботи
desk-closed = зачинено
desk-hours-unknown = Години роботи ніхто не перевіряв. Зателефонуйте або напишіть, перш ніж іти.
desk-holidays-closed = У державні та місцеві свята зачинено.
desk-holidays-open = У державні та місцеві свята відчинено.
desk-exceptions = Найближчі зміни
dates-from-to = з { $from } до { $to }
dates-from = з { $from }
dates-to = до { $to }
exception-closed = { $days }: зачинено
exception-open = { $days }: відчинено { $times }
desk-temporarily-closed = Тимчасово зачинено
desk-temporarily-closed-dates = Тимчасово зачинено { $days }
appointment-none = Запис не потрібен.
appointment-optional = Можна прийти без запису або записатися.
appointment-required = Лише за записом.
desk-book = Записатися на прийом
desk-contacts = Контакти
contact-phone = Телефон
contact-whatsapp = WhatsApp
contact-fax = Факс
contact-email = Електронна пошта
contact-pec = Сертифікована пошта (PEC)
contact-web = Вебсайт
contact-remote = Допомога на відстані
remote-phone = телефоном
remote-video = відеодзвінком
remote-chat = у чаті
remote-email = електронною поштою
desk-services = Що тут роблять
cost-free = Послуга безкоштовна.
cost-paid = Послуга платна.
desk-access = Доступність
wheelchair-yes = Доступно на кріслі колісному
wheelchair-no = Недоступно на кріслі колісному
wheelchair-limited = Частково доступно на кріслі колісному
wheelchair-unknown = Доступ на кріслі колісному: невідомо
access-step-free = Вхід без сходів
access-steps = Сходи біля входу
access-lift = Ліфт
access-no-lift = Без ліфта
access-induction-loop = Індукційна петля для слухових апаратів
access-sign-language = Жестова мова
access-children = Можна з дітьми
desk-guides = Поради на цю тему
desk-source = Джерело

## Сторінку не знайдено

not-found-title = Такої сторінки немає
not-found-lead = Адреса може бути старою або написаною з помилкою. Почніть звідси:
