### Teeninduspunktide kataloog, kaart ja teenuste tabel eesti keeles.

## Filtrid

filters-title = Leia teeninduspunkt
filter-city = Linn
filter-city-all = Kõik linnad
filter-service = Teenus
filter-service-all = Kõik teenused
filter-language = Teeninduskeel
filter-language-all = Kõik keeled
filter-wheelchair = Ratastooliga ligipääsetav
filter-open = Praegu avatud
filter-reset = Tühjenda filtrid
filters-found =
    { $count ->
        [one] Leiti { $count } teeninduspunkt
       *[other] Leiti { $count } teeninduspunkti
    }
filters-none = Ükski teeninduspunkt ei vasta kõigile tingimustele. Eemaldage mõni filter või küsige mõne teise linna teeninduspunktist: paljud aitavad telefoni või e-posti teel.
filters-region = Otsi kogu piirkonnast
desks-by-city = Teeninduspunktid linnade kaupa

## Kaart

map-cities = Linnade kaart
map-desks = Teeninduspunktide kaart: { $city }
map-numbers = Numbrid on samad mis loendis.
map-kilometres = { $count } km
map-metres = { $count } m

## Teenused linnade kaupa

services-title = Teenused linnade kaupa
services-lead = Mitu teeninduspunkti linnas teenust pakub. Arvul vajutades jõuate nende teeninduspunktideni.
services-service = Teenus
services-all = Piirkond
services-none = teeninduspunkti ei ole
services-field = { $service }, { $city }: { $count }
services-offered = Pakutavad teenused
services-covered = Lahtrid, kus on vähemalt üks teeninduspunkt: { $share } ({ $covered } / { $all }).
services-sample =
    { $count ->
        [one] { $count } teeninduspunkt selles tabelis on näidis.
       *[other] { $count } teeninduspunkti selles tabelis on näidised.
    }
services-download = Tabel failina (CSV)
