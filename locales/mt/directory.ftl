### Il-lista tal-punti ta’ għajnuna, il-mappa u t-tabella tas-servizzi, bil-Malti.

## Filtri

filters-title = Sib punt ta’ għajnuna
filter-city = Belt
filter-city-all = Il-bliet kollha
filter-service = Servizz
filter-service-all = Is-servizzi kollha
filter-language = Lingwa mitkellma
filter-language-all = Kwalunkwe lingwa
filter-wheelchair = Aċċessibbli b’siġġu tar-roti
filter-open = Miftuħ bħalissa
filter-reset = Neħħi l-filtri
filters-found =
    { $count ->
        [one] Instab { $count } punt ta’ għajnuna
        [two] Instabu { $count } punti ta’ għajnuna
        [few] Instabu { $count } punti ta’ għajnuna
        [many] Instabu { $count }-il punt ta’ għajnuna
       *[other] Instabu { $count } punt ta’ għajnuna
    }
filters-none = L-ebda punt ta’ għajnuna m’għandu dan kollu. Neħħi xi filtru, jew staqsi f’punt ta’ għajnuna f’belt oħra: ħafna jgħinu bit-telefon jew bl-email.
filters-region = Fittex fir-reġjun kollu
desks-by-city = Punti ta’ għajnuna skont il-belt

## Mappa

map-cities = Mappa tal-bliet
map-desks = Mappa tal-punti ta’ għajnuna fil-belt ta’ { $city }
map-numbers = In-numri huma dawk tal-lista.
map-kilometres = { $count } km
map-metres = { $count } m

## Servizzi skont il-belt

services-title = Servizzi skont il-belt
services-lead = Kemm hemm punti ta’ għajnuna li joffru servizz f’belt. Kull numru jwassal għal dawk il-punti.
services-service = Servizz
services-all = Reġjun
services-none = l-ebda punt ta’ għajnuna
services-field = { $service }, { $city }: { $count }
services-offered = Servizzi offruti
services-covered = F’{ $share } tal-kaxxi ({ $covered } minn { $all }) hemm mill-inqas punt ta’ għajnuna wieħed.
services-sample =
    { $count ->
        [one] F’din it-tabella { $count } punt ta’ għajnuna hu biss eżempju.
        [two] F’din it-tabella { $count } punti ta’ għajnuna huma biss eżempju.
        [few] F’din it-tabella { $count } punti ta’ għajnuna huma biss eżempju.
        [many] F’din it-tabella { $count }-il punt ta’ għajnuna huma biss eżempju.
       *[other] F’din it-tabella { $count } punt ta’ għajnuna huma biss eżempju.
    }
services-download = It-tabella bħala fajl (CSV)
