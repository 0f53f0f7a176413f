### Konsultāciju punktu saraksts, karte un pakalpojumu tabula latviešu valodā.

## Filtri

filters-title = Atrodiet konsultāciju punktu
filter-city = Pilsēta
filter-city-all = Visas pilsētas
filter-service = Pakalpojums
filter-service-all = Visi pakalpojumi
filter-language = Valoda, kurā runā
filter-language-all = Jebkura valoda
filter-wheelchair = Piekļūstams cilvēkiem ratiņkrēslā
filter-open = Tagad atvērts
filter-reset = Notīrīt filtrus
filters-found =
    { $count ->
        [zero] Atrasti { $count } konsultāciju punkti
        [one] Atrasts { $count } konsultāciju punkts
       *[other] Atrasti { $count } konsultāciju punkti
    }
filters-none = Neviens konsultāciju punkts neatbilst visām prasībām. Noņemiet kādu filtru vai jautājiet citas pilsētas konsultāciju punktā: daudzi palīdz pa tālruni vai e-pastu.
filters-region = Meklēt visā reģionā
desks-by-city = Konsultāciju punkti pa pilsētām

## Karte

map-cities = Pilsētu karte
map-desks = Konsultāciju punktu karte: { $city }
map-numbers = Numuri ir tie paši, kas sarakstā.
map-kilometres = { $count } km
map-metres = { $count } m

## Pakalpojumi pa pilsētām

services-title = Pakalpojumi pa pilsētām
services-lead = Cik konsultāciju punktu pilsētā sniedz attiecīgo pakalpojumu. Katrs skaitlis ved uz šiem konsultāciju punktiem.
services-service = Pakalpojums
services-all = Reģions
services-none = nav konsultāciju punktu
services-field = { $service }, { $city }: { $count }
services-offered = Sniegtie pakalpojumi
services-covered = Vismaz viens konsultāciju punkts ir { $share } tabulas lauku ({ $covered } no { $all }).
services-sample =
    { $count ->
        [zero] Šajā tabulā { $count } konsultāciju punkti ir parauga dati.
        [one] Šajā tabulā { $count } konsultāciju punkts ir parauga dati.
       *[other] Šajā tabulā { $count } konsultāciju punkti ir parauga dati.
    }
services-download = Tabula kā datne (CSV)
