### Указателят на гишетата, картата и таблицата на услугите, на български.

## Филтри

filters-title = Намерете гише
filter-city = Град
filter-city-all = Всички градове
filter-service = Услуга
filter-service-all = Всички услуги
filter-language = Език
filter-language-all = Всички езици
filter-wheelchair = Достъпно с инвалидна количка
filter-open = Отворено сега
filter-reset = Изчистете филтрите
filters-found =
    { $count ->
        [one] Намерено е { $count } гише
       *[other] Намерени са { $count } гишета
    }
filters-none = Никое гише не отговаря на всичко това. Махнете някой филтър или попитайте на гише в друг град: много от тях помагат по телефона или по имейл.
filters-region = Търсене в целия регион
desks-by-city = Гишета по градове

## Карта

map-cities = Карта на градовете
map-desks = Карта на гишетата в град { $city }
map-numbers = Номерата са същите като в списъка.
map-kilometres = { $count } км
map-metres = { $count } м

## Услуги по градове

services-title = Услуги по градове
services-lead = Колко гишета предлагат дадена услуга в даден град. Всяко число води към тези гишета.
services-service = Услуга
services-all = Регион
services-none = няма гише
services-field = { $service }, { $city }: { $count }
services-offered = Предлагани услуги
services-covered = В { $share } от полетата ({ $covered } от { $all }) има поне едно гише.
services-sample =
    { $count ->
        [one] { $count } гише в тази таблица е с примерни данни.
       *[other] { $count } гишета в тази таблица са с примерни данни.
    }
services-download = Таблицата като файл (CSV)
