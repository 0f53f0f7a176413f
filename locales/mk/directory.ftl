### Списокот на служби, неговата карта и табелата на услуги, на македонски јазик.

## Филтри

filters-title = Најдете служба
filter-city = Град
filter-city-all = Сите градови
filter-service = Услуга
filter-service-all = Сите услуги
filter-language = Јазик што се зборува
filter-language-all = Кој било јазик
filter-wheelchair = Пристапно со инвалидска количка
filter-open = Сега е отворено
filter-reset = Исчистете ги филтрите
filters-found =
    { $count ->
        [one] Најдена е { $count } служба
       *[other] Најдени се { $count } служби
    }
filters-none = Ниедна служба не ги исполнува сите овие услови. Отстранете некој филтер или прашајте служба во друг град: многу од нив помагаат по телефон или по е-пошта.
filters-region = Барајте во целиот регион
desks-by-city = Служби по градови

## Карта

map-cities = Карта на градовите
map-desks = Карта на службите во { $city }
map-numbers = Броевите се исти како во списокот.
map-kilometres = { $count } km
map-metres = { $count } m

## Услуги по градови

services-title = Услуги по градови
services-lead = Колку служби во даден град нудат одредена услуга. Секој број води до тие служби.
services-service = Услуга
services-all = Регион
services-none = ниедна служба
services-field = { $service }, { $city }: { $count }
services-offered = Понудени услуги
services-covered = Во { $share } од полињата ({ $covered } од { $all }) има барем една служба.
services-sample =
    { $count ->
        [one] Податоците за { $count } служба во оваа табела се само пример.
       *[other] Податоците за { $count } служби во оваа табела се само пример.
    }
services-download = Преземете ја табелата (CSV)
