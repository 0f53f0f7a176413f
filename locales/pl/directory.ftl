### Spis punktów pomocy, mapa i tabela usług po polsku.

## Filtry

filters-title = Znajdź punkt pomocy
filter-city = Miasto
filter-city-all = Wszystkie miasta
filter-service = Usługa
filter-service-all = Wszystkie usługi
filter-language = Język
filter-language-all = Wszystkie języki
filter-wheelchair = Dostępne dla osób na wózku
filter-open = Teraz czynne
filter-reset = Wyczyść filtry
filters-found =
    { $count ->
        [one] Znaleziono { $count } punkt pomocy
        [few] Znaleziono { $count } punkty pomocy
        [many] Znaleziono { $count } punktów pomocy
       *[other] Znaleziono { $count } punktu pomocy
    }
filters-none = Żaden punkt pomocy nie spełnia wszystkich warunków. Usuń jeden z filtrów albo zapytaj w punkcie pomocy w innym mieście: wiele z nich pomaga przez telefon lub e-mail.
filters-region = Szukaj w całym regionie
desks-by-city = Punkty pomocy według miast

## Mapa

map-cities = Mapa miast
map-desks = Mapa punktów pomocy: { $city }
map-numbers = Numery są takie same jak na liście.
map-kilometres = { $count } km
map-metres = { $count } m

## Usługi według miast

services-title = Usługi według miast
services-lead = Ile punktów pomocy oferuje daną usługę w danym mieście. Każda liczba prowadzi do tych punktów.
services-service = Usługa
services-all = Region
services-none = brak punktu pomocy
services-field = { $service }, { $city }: { $count }
services-offered = Oferowane usługi
services-covered = W { $share } pól ({ $covered } na { $all }) jest co najmniej jeden punkt pomocy.
services-sample =
    { $count ->
        [one] Dane przykładowe w tej tabeli: { $count } punkt pomocy.
        [few] Dane przykładowe w tej tabeli: { $count } punkty pomocy.
        [many] Dane przykładowe w tej tabeli: { $count } punktów pomocy.
       *[other] Dane przykładowe w tej tabeli: { $count } punktu pomocy.
    }
services-download = Tabela jako plik (CSV)
