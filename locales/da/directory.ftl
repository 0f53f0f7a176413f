### Oversigten over kontorer, kortet og tabellen over ydelser, på dansk.

## Filtre

filters-title = Find et kontor
filter-city = By
filter-city-all = Alle byer
filter-service = Ydelse
filter-service-all = Alle ydelser
filter-language = Sprog
filter-language-all = Alle sprog
filter-wheelchair = Tilgængeligt for kørestolsbrugere
filter-open = Åbent nu
filter-reset = Ryd filtrene
filters-found =
    { $count ->
        [one] { $count } kontor fundet
       *[other] { $count } kontorer fundet
    }
filters-none = Intet kontor opfylder det hele. Fjern et filter, eller spørg et kontor i en anden by: Mange hjælper pr. telefon eller e-mail.
filters-region = Søg i hele regionen
desks-by-city = Kontorer efter by

## Kort

map-cities = Kort over byerne
map-desks = Kort over kontorerne i { $city }
map-numbers = Numrene er de samme som på listen.
map-kilometres = { $count } km
map-metres = { $count } m

## Ydelser efter by

services-title = Ydelser efter by
services-lead = Hvor mange kontorer der tilbyder en ydelse i en by. Hvert tal fører til disse kontorer.
services-service = Ydelse
services-all = Region
services-none = intet kontor
services-field = { $service }, { $city }: { $count }
services-offered = Tilbudte ydelser
services-covered = I { $share } af felterne ({ $covered } af { $all }) er der mindst ét kontor.
services-sample =
    { $count ->
        [one] { $count } kontor i tabellen er et eksempel.
       *[other] { $count } kontorer i tabellen er eksempler.
    }
services-download = Tabellen som fil (CSV)
