### Eolaire na ndeasc cabhrach, an léarscáil agus tábla na seirbhísí, i nGaeilge.

## Scagairí

filters-title = Aimsigh deasc chabhrach
filter-city = Cathair
filter-city-all = Gach cathair
filter-service = Seirbhís
filter-service-all = Gach seirbhís
filter-language = Teanga a labhraítear
filter-language-all = Teanga ar bith
filter-wheelchair = Inrochtana do chathaoireacha rothaí
filter-open = Oscailte anois
filter-reset = Glan na scagairí
filters-found =
    { $count ->
        [one] Aimsíodh { $count } deasc chabhrach
        [two] Aimsíodh { $count } dheasc chabhrach
        [few] Aimsíodh { $count } dheasc chabhrach
        [many] Aimsíodh { $count } ndeasc chabhrach
       *[other] Aimsíodh { $count } deasc chabhrach
    }
filters-none = Níl aon deasc chabhrach ann a bhfuil sé seo go léir aici. Bain ceann de na scagairí, nó fiafraigh de dheasc chabhrach i gcathair eile: cuidíonn go leor acu ar an nguthán nó trí ríomhphost.
filters-region = Cuardaigh sa réigiún ar fad
desks-by-city = Deasca cabhrach de réir cathrach

## Léarscáil

map-cities = Léarscáil na gcathracha
map-desks = Léarscáil na ndeasc cabhrach: { $city }
map-numbers = Is ionann na huimhreacha agus uimhreacha an liosta.
map-kilometres = { $count } km
map-metres = { $count } m

## Seirbhísí de réir cathrach

services-title = Seirbhísí de réir cathrach
services-lead = Cé mhéad deasc chabhrach a chuireann seirbhís ar fáil i gcathair. Lean uimhir chun na deasca sin a fheiceáil.
services-service = Seirbhís
services-all = Réigiún
services-none = gan deasc chabhrach
services-field = { $service }, { $city }: { $count }
services-offered = Seirbhísí a chuirtear ar fáil
services-covered = Cealla a bhfuil deasc chabhrach amháin ar a laghad iontu: { $share } ({ $covered } as { $all }).
services-sample =
    { $count ->
        [one] Sonraí samplacha is ea { $count } deasc chabhrach sa tábla seo.
        [two] Sonraí samplacha is ea { $count } dheasc chabhrach sa tábla seo.
        [few] Sonraí samplacha is ea { $count } dheasc chabhrach sa tábla seo.
        [many] Sonraí samplacha is ea { $count } ndeasc chabhrach sa tábla seo.
       *[other] Sonraí samplacha is ea { $count } deasc chabhrach sa tábla seo.
    }
services-download = An tábla mar chomhad (CSV)
