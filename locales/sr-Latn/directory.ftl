### Spisak službi, njegova mapa i tabela usluga, na srpskom jeziku.

## Filteri

filters-title = Pronađite službu
filter-city = Grad
filter-city-all = Svi gradovi
filter-service = Usluga
filter-service-all = Sve usluge
filter-language = Jezik koji se govori
filter-language-all = Bilo koji jezik
filter-wheelchair = Pristupačno za invalidska kolica
filter-open = Sada otvoreno
filter-reset = Poništite filtere
filters-found =
    { $count ->
        [one] Pronađena je { $count } služba
        [few] Pronađene su { $count } službe
       *[other] Pronađeno je { $count } službi
    }
filters-none = Nijedna služba ne ispunjava sve ove uslove. Uklonite neki filter ili pitajte službu u drugom gradu: mnoge pomažu telefonom ili imejlom.
filters-region = Tražite u celoj regiji
desks-by-city = Službe po gradovima

## Mapa

map-cities = Mapa gradova
map-desks = { $city }: mapa službi
map-numbers = Brojevi su isti kao na spisku.
map-kilometres = { $count } km
map-metres = { $count } m

## Usluge po gradovima

services-title = Usluge po gradovima
services-lead = Koliko službi u nekom gradu pruža određenu uslugu. Svaki broj vodi do tih službi.
services-service = Usluga
services-all = Regija
services-none = nijedna služba
services-field = { $service }, { $city }: { $count }
services-offered = Broj usluga u ponudi
services-covered = Bar jedna služba postoji u { $share } polja ({ $covered } od { $all }).
services-sample =
    { $count ->
        [one] Podaci o { $count } službi u ovoj tabeli samo su ogledni.
        [few] Podaci o { $count } službe u ovoj tabeli samo su ogledni.
       *[other] Podaci o { $count } službi u ovoj tabeli samo su ogledni.
    }
services-download = Preuzmite tabelu (CSV)
