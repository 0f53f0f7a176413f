### Az ügyfélszolgálatok jegyzéke, a térkép és a szolgáltatások táblázata, magyarul.

## Szűrők

filters-title = Ügyfélszolgálat keresése
filter-city = Város
filter-city-all = Minden város
filter-service = Szolgáltatás
filter-service-all = Minden szolgáltatás
filter-language = Beszélt nyelv
filter-language-all = Bármely nyelv
filter-wheelchair = Kerekesszékkel megközelíthető
filter-open = Most nyitva
filter-reset = Szűrők törlése
filters-found =
    { $count ->
        [one] { $count } ügyfélszolgálatot találtunk
       *[other] { $count } ügyfélszolgálatot találtunk
    }
filters-none = Nincs olyan ügyfélszolgálat, amely mindennek megfelel. Töröljön egy szűrőt, vagy érdeklődjön egy másik város ügyfélszolgálatán: sokan telefonon vagy e-mailben is segítenek.
filters-region = Keresés az egész régióban
desks-by-city = Ügyfélszolgálatok városonként

## Térkép

map-cities = A városok térképe
map-desks = Az ügyfélszolgálatok térképe: { $city }
map-numbers = A számok megegyeznek a lista számaival.
map-kilometres = { $count } km
map-metres = { $count } m

## Szolgáltatások városonként

services-title = Szolgáltatások városonként
services-lead = Hány ügyfélszolgálat nyújt egy szolgáltatást egy-egy városban. A számok ezekhez az ügyfélszolgálatokhoz vezetnek.
services-service = Szolgáltatás
services-all = Régió
services-none = nincs ügyfélszolgálat
services-field = { $service }, { $city }: { $count }
services-offered = Nyújtott szolgáltatások
services-covered = Mezők, amelyekben van legalább egy ügyfélszolgálat: { $share } ({ $covered } / { $all }).
services-sample =
    { $count ->
        [one] A táblázatban { $count } ügyfélszolgálat csak minta.
       *[other] A táblázatban { $count } ügyfélszolgálat csak minta.
    }
services-download = A táblázat fájlként (CSV)
