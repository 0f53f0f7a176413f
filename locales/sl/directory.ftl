### Imenik info točk, zemljevid in preglednica storitev v slovenščini.

## Filtri

filters-title = Poiščite info točko
filter-city = Mesto
filter-city-all = Vsa mesta
filter-service = Storitev
filter-service-all = Vse storitve
filter-language = Jezik
filter-language-all = Vsi jeziki
filter-wheelchair = Dostopno z invalidskim vozičkom
filter-open = Zdaj odprto
filter-reset = Počisti filtre
filters-found =
    { $count ->
        [one] Najdena { $count } info točka
        [two] Najdeni { $count } info točki
        [few] Najdene { $count } info točke
       *[other] Najdenih { $count } info točk
    }
filters-none = Nobena info točka ne ustreza vsem pogojem. Odstranite kakšen filter ali vprašajte na info točki v drugem mestu: mnoge pomagajo po telefonu ali e-pošti.
filters-region = Išči v vsej deželi
desks-by-city = Info točke po mestih

## Zemljevid

map-cities = Zemljevid mest
map-desks = Zemljevid info točk v mestu { $city }
map-numbers = Številke so enake kot na seznamu.
map-kilometres = { $count } km
map-metres = { $count } m

## Storitve po mestih

services-title = Storitve po mestih
services-lead = Koliko info točk ponuja posamezno storitev v posameznem mestu. Vsaka številka vodi do teh info točk.
services-service = Storitev
services-all = Dežela
services-none = ni info točke
services-field = { $service }, { $city }: { $count }
services-offered = Ponujene storitve
services-covered = V { $share } polj ({ $covered } od { $all }) je vsaj ena info točka.
services-sample =
    { $count ->
        [one] Vzorčni podatki v tej preglednici: { $count } info točka.
        [two] Vzorčni podatki v tej preglednici: { $count } info točki.
        [few] Vzorčni podatki v tej preglednici: { $count } info točke.
       *[other] Vzorčni podatki v tej preglednici: { $count } info točk.
    }
services-download = Preglednica kot datoteka (CSV)
