### Katalogen över servicekontor, kartan och tabellen över tjänster, på svenska.

## Filter

filters-title = Hitta ett servicekontor
filter-city = Stad
filter-city-all = Alla städer
filter-service = Tjänst
filter-service-all = Alla tjänster
filter-language = Språk
filter-language-all = Alla språk
filter-wheelchair = Tillgängligt för rullstol
filter-open = Öppet nu
filter-reset = Rensa filtren
filters-found =
    { $count ->
        [one] { $count } servicekontor hittades
       *[other] { $count } servicekontor hittades
    }
filters-none = Inget servicekontor uppfyller allt detta. Ta bort ett filter, eller fråga ett servicekontor i en annan stad: många hjälper till per telefon eller e-post.
filters-region = Sök i hela regionen
desks-by-city = Servicekontor stad för stad

## Karta

map-cities = Karta över städerna
map-desks = Karta över servicekontoren i { $city }
map-numbers = Numren är desamma som i listan.
map-kilometres = { $count } km
map-metres = { $count } m

## Tjänster stad för stad

services-title = Tjänster stad för stad
services-lead = Hur många servicekontor som erbjuder en tjänst i en stad. Varje tal leder till dessa servicekontor.
services-service = Tjänst
services-all = Region
services-none = inget servicekontor
services-field = { $service }, { $city }: { $count }
services-offered = Tjänster som erbjuds
services-covered = I { $share } av rutorna ({ $covered } av { $all }) finns det minst ett servicekontor.
services-sample =
    { $count ->
        [one] { $count } servicekontor i tabellen är exempeldata.
       *[other] { $count } servicekontor i tabellen är exempeldata.
    }
services-download = Tabellen som fil (CSV)
