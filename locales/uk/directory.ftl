### Перелік приймалень, карта й таблиця послуг, українською.

## Фільтри

filters-title = Знайти приймальню
filter-city = Місто
filter-city-all = Усі міста
filter-service = Послуга
filter-service-all = Усі послуги
filter-language = Мова спілкування
filter-language-all = Будь-яка мова
filter-wheelchair = Доступно на кріслі колісному
filter-open = Відчинено зараз
filter-reset = Прибрати фільтри
filters-found =
    { $count ->
        [one] Знайдено { $count } приймальню
        [few] Знайдено { $count } приймальні
        [many] Знайдено { $count } приймалень
       *[other] Знайдено { $count } приймальні
    }
filters-none = Жодна приймальня не має всього цього. Приберіть один із фільтрів або зверніться до приймальні в іншому місті: багато з них допомагають телефоном чи електронною поштою.
filters-region = Шукати в усьому регіоні
desks-by-city = Приймальні за містами

## Карта

map-cities = Карта міст
map-desks = Карта приймалень у місті { $city }
map-numbers = Номери ті самі, що й у списку.
map-kilometres = { $count } км
map-metres = { $count } м

## Послуги за містами

services-title = Послуги за містами
services-lead = Скільки приймалень надають послугу в місті. Кожне число веде до цих приймалень.
services-service = Послуга
services-all = Регіон
services-none = жодної приймальні
services-field = { $service }, { $city }: { $count }
services-offered = Надаються послуги
services-covered = У { $share } клітинок ({ $covered } з { $all }) є принаймні одна приймальня.
services-sample =
    { $count ->
        [one] У цій таблиці { $count } приймальня — дані для прикладу.
        [few] У цій таблиці { $count } приймальні — дані для прикладу.
        [many] У цій таблиці { $count } приймалень — дані для прикладу.
       *[other] У цій таблиці { $count } приймальні — дані для прикладу.
    }
services-download = Таблиця у файлі (CSV)
