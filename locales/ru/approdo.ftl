### Слова интерфейса на русском языке.

## Все страницы

skip-to-content = Перейти к содержанию
menu-label = Главное меню
footer-label = Об этом сайте
breadcrumbs-label = Вы здесь
languages-label = Язык
home-link = Главная
feed-title = Лента новостей (Atom)
licence-line = Тексты: { $name }
emergency-line = Экстренный случай? Звоните 112: бесплатно с любого телефона.
checked-on = Проверено { $date }
demo-badge = данные для примера

## Предупреждения вверху страницы

notice-fallback = Эта страница ещё не переведена. Язык текста, который вы читаете: { $language }.
notice-outdated = После перевода оригинал этой страницы изменился. Сборы, сроки или правила могут быть другими: уточните в службе.
# $sections (text): the names of the sections whose original has changed, as a list
notice-outdated-where = Что изменилось: { $sections }.
notice-machine = Эту страницу перевела машина, и перевод ещё никто не проверил. Если речь идёт о важном, прочитайте оригинал или обратитесь в службу.
notice-machine-reviewed = Эту страницу перевела машина, а затем проверил человек.
notice-draft = Эта страница — черновик.
notice-demo-desk = Данные для примера: часы работы и контакты этой службы никто не проверял.
choice-fallback = (язык текста: { $language })
stub-lead = Этой страницы пока нет на вашем языке. Её можно прочитать на других языках:

## Главная страница и списки

stages-title = На каком вы этапе?
cities-title = Города
topics-title = Темы
guides-title = Инструкции
guides-lead = Всё, что действует во всём регионе, по темам.
topic-in-city = Только в городе { $city }

## Город

city-desks-title = Службы в городе { $city }
desks-all-in-city = Все службы в городе { $city }
city-about-title = { $city }: коротко о городе
city-universities = Университеты
city-transport = Общественный транспорт
city-programme = Программа для новоприбывших
city-holiday = Местный праздник, учреждения закрыты

## Инструкция

guide-at-a-glance = Главное
contents-title = На этой странице
official-term = По-итальянски:
guide-desks-title = Где вам помогут
guide-related-title = Смотрите также
guide-sources-title = Источники
guide-official-page = Официальная страница
fact-deadline = Срок
fact-within = максимум { $time }
fact-within-from = максимум { $time } { $from }
fact-cost = Стоимость
fact-time = Сколько ждать
fact-needed = Что понадобится
fact-produced = Что вы получите
fact-online = Онлайн
fact-authority = Кто принимает решение
fact-audience = Для кого
fee-source = Где опубликована эта сумма
fee-at-least = от { $amount }
fee-between = от { $least } до { $most }
fee-per-year = { $amount } в год
fee-per-month = { $amount } в месяц

## Рамки в тексте

alert-note = Полезно знать
alert-tip = Совет
alert-important = Важно
alert-warning = Внимание
alert-caution = Осторожно
footnote-back = Вернуться к тексту, примечание
table-label = Таблица

## Службы

desks-title = Службы
desks-lead =
    { $count ->
        [one] { $count } служба, где вам помогут.
        [few] { $count } службы, где вам помогут.
        [many] { $count } служб, где вам помогут.
       *[other] { $count } службы, где вам помогут.
    }
kind-welcome-desk = Центр помощи новоприбывшим
kind-immigration-office = Иммиграционный отдел
kind-registry = Отдел регистрации населения
kind-health = Медицинская служба
kind-tax = Налоговая служба
kind-job = Центр занятости
kind-university = Отдел университета
kind-school = Школа
kind-library = Библиотека
kind-ngo = Общественная организация
kind-hotline = Горячая линия
kind-online = Онлайн-сервис
desk-languages = Языки общения
spoken-staff = говорят сотрудники
spoken-interpreter = с переводчиком
spoken-on-request = если предупредить заранее
spoken-phone-interpreter = с переводчиком по телефону
desk-address = Адрес
desk-map = Показать на OpenStreetMap
desk-hours = Часы работы
desk-closed = закрыто
desk-hours-unknown = Часы работы никто не проверял. Позвоните или напишите, прежде чем идти.
desk-holidays-closed = В государственные и местные праздники закрыто.
desk-holidays-open = В государственные и местные праздники открыто.
desk-exceptions = Ближайшие изменения
dates-from-to = с { $from } по { $to }
dates-from = с { $from }
dates-to = до { $to }
exception-closed = { $days }: закрыто
exception-open = { $days }: открыто { $times }
desk-temporarily-closed = Временно закрыто
desk-temporarily-closed-dates = Временно закрыто: { $days }
appointment-none = Записываться не нужно.
appointment-optional = Можно прийти без записи или записаться на приём.
appointment-required = Только по записи.
desk-book = Записаться на приём
desk-contacts = Контакты
contact-phone = Телефон
contact-whatsapp = WhatsApp
contact-fax = Факс
contact-email = Электронная почта
contact-pec = Сертифицированная почта (PEC)
contact-web = Сайт
contact-remote = Помощь на расстоянии
remote-phone = по телефону
remote-video = по видеосвязи
remote-chat = в чате
remote-email = по электронной почте
desk-services = С чем здесь помогают
cost-free = Услуга бесплатная.
cost-paid = Услуга платная.
desk-access = Доступность
wheelchair-yes = Доступно на инвалидной коляске
wheelchair-no = Недоступно на инвалидной коляске
wheelchair-limited = Частично доступно на инвалидной коляске
wheelchair-unknown = Доступ на инвалидной коляске: нет сведений
access-step-free = Вход без ступенек
access-steps = Ступеньки у входа
access-lift = Лифт
access-no-lift = Лифта нет
access-induction-loop = Индукционная петля для слуховых аппаратов
access-sign-language = Жестовый язык
access-children = Можно приходить с детьми
desk-guides = Инструкции, связанные с этой службой
desk-source = Источник

## Страница не найдена

not-found-title = Такой страницы нет
not-found-lead = Возможно, адрес устарел или в нём опечатка. Начните отсюда:
