### Список служб, карта и таблица услуг на русском языке.

## Фильтры

filters-title = Найти службу
filter-city = Город
filter-city-all = Все города
filter-service = Услуга
filter-service-all = Все услуги
filter-language = Язык общения
filter-language-all = Любой язык
filter-wheelchair = Доступно на инвалидной коляске
filter-open = Сейчас открыто
filter-reset = Сбросить фильтры
filters-found =
    { $count ->
        [one] Найдена { $count } служба
        [few] Найдено { $count } службы
        [many] Найдено { $count } служб
       *[other] Найдено { $count } службы
    }
filters-none = Нет службы, которая подходит по всем условиям. Уберите один из фильтров или обратитесь в службу другого города: многие помогают по телефону или по электронной почте.
filters-region = Искать во всём регионе
desks-by-city = Службы по городам

## Карта

map-cities = Карта городов
map-desks = Карта служб в городе { $city }
map-numbers = Номера те же, что и в списке.
map-kilometres = { $count } км
map-metres = { $count } м

## Услуги по городам

services-title = Услуги по городам
services-lead = Сколько служб оказывают услугу в том или ином городе. Нажмите на число, чтобы увидеть эти службы.
services-service = Услуга
services-all = Регион
services-none = нет ни одной службы
services-field = { $service }, { $city }: { $count }
services-offered = Оказывается услуг
services-covered = Хотя бы одна служба есть в { $share } клеток ({ $covered } из { $all }).
services-sample =
    { $count ->
        [one] Сведения о { $count } службе в этой таблице приведены для примера.
        [few] Сведения о { $count } службах в этой таблице приведены для примера.
        [many] Сведения о { $count } службах в этой таблице приведены для примера.
       *[other] Сведения о { $count } службы в этой таблице приведены для примера.
    }
services-download = Скачать таблицу (CSV)
