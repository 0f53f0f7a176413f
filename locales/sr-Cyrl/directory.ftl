### Списак служби, његова мапа и табела услуга, на српском језику.

## Филтери

filters-title = Пронађите службу
filter-city = Град
filter-city-all = Сви градови
filter-service = Услуга
filter-service-all = Све услуге
filter-language = Језик који се говори
filter-language-all = Било који језик
filter-wheelchair = Приступачно за инвалидска колица
filter-open = Сада отворено
filter-reset = Поништите филтере
filters-found =
    { $count ->
        [one] Пронађена је { $count } служба
        [few] Пронађене су { $count } службе
       *[other] Пронађено је { $count } служби
    }
filters-none = Ниједна служба не испуњава све ове услове. Уклоните неки филтер или питајте службу у другом граду: многе помажу телефоном или имејлом.
filters-region = Тражите у целој регији
desks-by-city = Службе по градовима

## Мапа

map-cities = Мапа градова
map-desks = { $city }: мапа служби
map-numbers = Бројеви су исти као на списку.
map-kilometres = { $count } km
map-metres = { $count } m

## Услуге по градовима

services-title = Услуге по градовима
services-lead = Колико служби у неком граду пружа одређену услугу. Сваки број води до тих служби.
services-service = Услуга
services-all = Регија
services-none = ниједна служба
services-field = { $service }, { $city }: { $count }
services-offered = Број услуга у понуди
services-covered = Бар једна служба постоји у { $share } поља ({ $covered } од { $all }).
services-sample =
    { $count ->
        [one] Подаци о { $count } служби у овој табели само су огледни.
        [few] Подаци о { $count } службе у овој табели само су огледни.
       *[other] Подаци о { $count } служби у овој табели само су огледни.
    }
services-download = Преузмите табелу (CSV)
