### Lista ghișeelor, harta și tabelul serviciilor, în română.

## Filtre

filters-title = Găsește un ghișeu
filter-city = Oraș
filter-city-all = Toate orașele
filter-service = Serviciu
filter-service-all = Toate serviciile
filter-language = Limba vorbită
filter-language-all = Orice limbă
filter-wheelchair = Accesibil cu scaunul rulant
filter-open = Deschis acum
filter-reset = Șterge filtrele
filters-found =
    { $count ->
        [one] { $count } ghișeu găsit
        [few] { $count } ghișee găsite
       *[other] { $count } de ghișee găsite
    }
filters-none = Niciun ghișeu nu le are pe toate. Scoate un filtru sau întreabă la un ghișeu din alt oraș: multe ajută prin telefon sau e-mail.
filters-region = Caută în toată regiunea
desks-by-city = Ghișee pe orașe

## Hartă

map-cities = Harta orașelor
map-desks = Harta ghișeelor din { $city }
map-numbers = Numerele sunt cele din listă.
map-kilometres = { $count } km
map-metres = { $count } m

## Servicii pe orașe

services-title = Servicii pe orașe
services-lead = Câte ghișee oferă un serviciu într-un oraș. Fiecare număr duce la aceste ghișee.
services-service = Serviciu
services-all = Regiune
services-none = niciun ghișeu
services-field = { $service }, { $city }: { $count }
services-offered = Servicii oferite
services-covered = În { $share } din căsuțe ({ $covered } din { $all }) există cel puțin un ghișeu.
services-sample =
    { $count ->
        [one] { $count } ghișeu din acest tabel este o dată de exemplu.
        [few] { $count } ghișee din acest tabel sunt date de exemplu.
       *[other] { $count } de ghișee din acest tabel sunt date de exemplu.
    }
services-download = Tabelul ca fișier (CSV)
