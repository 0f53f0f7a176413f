### Konsultavimo punktų sąrašas, žemėlapis ir paslaugų lentelė lietuvių kalba.

## Filtrai

filters-title = Raskite konsultavimo punktą
filter-city = Miestas
filter-city-all = Visi miestai
filter-service = Paslauga
filter-service-all = Visos paslaugos
filter-language = Bendravimo kalba
filter-language-all = Bet kuri kalba
filter-wheelchair = Pritaikyta judantiesiems vežimėliu
filter-open = Dabar dirba
filter-reset = Išvalyti filtrus
filters-found =
    { $count ->
        [one] Rastas { $count } konsultavimo punktas
        [few] Rasti { $count } konsultavimo punktai
        [many] Rasta { $count } konsultavimo punkto
       *[other] Rasta { $count } konsultavimo punktų
    }
filters-none = Nė vienas konsultavimo punktas neatitinka visų sąlygų. Pašalinkite kurį nors filtrą arba kreipkitės į kito miesto konsultavimo punktą: daugelis padeda telefonu arba el. paštu.
filters-region = Ieškoti visame regione
desks-by-city = Konsultavimo punktai pagal miestus

## Žemėlapis

map-cities = Miestų žemėlapis
map-desks = Konsultavimo punktų žemėlapis: { $city }
map-numbers = Numeriai atitinka sąrašo numerius.
map-kilometres = { $count } km
map-metres = { $count } m

## Paslaugos pagal miestus

services-title = Paslaugos pagal miestus
services-lead = Kiek konsultavimo punktų mieste teikia paslaugą. Kiekvienas skaičius yra nuoroda į tuos punktus.
services-service = Paslauga
services-all = Regionas
services-none = nėra konsultavimo punktų
services-field = { $service }, { $city }: { $count }
services-offered = Teikiamos paslaugos
services-covered = Bent vienas konsultavimo punktas yra { $share } lentelės langelių ({ $covered } iš { $all }).
services-sample =
    { $count ->
        [one] Šioje lentelėje { $count } konsultavimo punktas yra pavyzdinis.
        [few] Šioje lentelėje { $count } konsultavimo punktai yra pavyzdiniai.
        [many] Šioje lentelėje { $count } konsultavimo punkto yra pavyzdiniai.
       *[other] Šioje lentelėje { $count } konsultavimo punktų yra pavyzdiniai.
    }
services-download = Lentelė kaip failas (CSV)
