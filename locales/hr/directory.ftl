### Imenik ureda, karta i tablica usluga na hrvatskom.

## Filtri

filters-title = Pronađite ured
filter-city = Grad
filter-city-all = Svi gradovi
filter-service = Usluga
filter-service-all = Sve usluge
filter-language = Jezik
filter-language-all = Svi jezici
filter-wheelchair = Pristupačno za invalidska kolica
filter-open = Sada otvoreno
filter-reset = Ukloni filtre
filters-found =
    { $count ->
        [one] Pronađen je { $count } ured
        [few] Pronađena su { $count } ureda
       *[other] Pronađeno je { $count } ureda
    }
filters-none = Nijedan ured ne ispunjava sve uvjete. Uklonite neki filtar ili pitajte u uredu u drugom gradu: mnogi pomažu telefonom ili e-poštom.
filters-region = Traži u cijeloj regiji
desks-by-city = Uredi po gradovima

## Karta

map-cities = Karta gradova
map-desks = { $city }: karta ureda
map-numbers = Brojevi su isti kao na popisu.
map-kilometres = { $count } km
map-metres = { $count } m

## Usluge po gradovima

services-title = Usluge po gradovima
services-lead = Koliko ureda nudi neku uslugu u pojedinom gradu. Svaki broj vodi do tih ureda.
services-service = Usluga
services-all = Regija
services-none = nema ureda
services-field = { $service }, { $city }: { $count }
services-offered = Ponuđene usluge
services-covered = U { $share } polja ({ $covered } od { $all }) postoji barem jedan ured.
services-sample =
    { $count ->
        [one] Ogledni podaci u ovoj tablici: { $count } ured.
        [few] Ogledni podaci u ovoj tablici: { $count } ureda.
       *[other] Ogledni podaci u ovoj tablici: { $count } ureda.
    }
services-download = Tablica kao datoteka (CSV)
