### Adresár kontaktných miest, mapa a tabuľka služieb v slovenčine.

## Filtre

filters-title = Nájdite kontaktné miesto
filter-city = Mesto
filter-city-all = Všetky mestá
filter-service = Služba
filter-service-all = Všetky služby
filter-language = Jazyk
filter-language-all = Všetky jazyky
filter-wheelchair = Prístupné na invalidnom vozíku
filter-open = Teraz otvorené
filter-reset = Zrušiť filtre
filters-found =
    { $count ->
        [one] Našlo sa { $count } kontaktné miesto
        [few] Našli sa { $count } kontaktné miesta
        [many] Našlo sa { $count } kontaktného miesta
       *[other] Našlo sa { $count } kontaktných miest
    }
filters-none = Všetky podmienky nespĺňa žiadne kontaktné miesto. Zrušte niektorý filter alebo sa opýtajte v inom meste: na mnohých miestach pomáhajú aj telefonicky či e-mailom.
filters-region = Hľadať v celom regióne
desks-by-city = Kontaktné miesta podľa miest

## Mapa

map-cities = Mapa miest
map-desks = Mapa kontaktných miest v meste { $city }
map-numbers = Čísla sú rovnaké ako v zozname.
map-kilometres = { $count } km
map-metres = { $count } m

## Služby podľa miest

services-title = Služby podľa miest
services-lead = Koľko kontaktných miest ponúka danú službu v danom meste. Každé číslo vedie k týmto miestam.
services-service = Služba
services-all = Región
services-none = žiadne kontaktné miesto
services-field = { $service }, { $city }: { $count }
services-offered = Ponúkané služby
services-covered = Podiel polí s aspoň jedným kontaktným miestom: { $share } ({ $covered } / { $all }).
services-sample =
    { $count ->
        [one] Ukážkové údaje v tejto tabuľke: { $count } kontaktné miesto.
        [few] Ukážkové údaje v tejto tabuľke: { $count } kontaktné miesta.
        [many] Ukážkové údaje v tejto tabuľke: { $count } kontaktného miesta.
       *[other] Ukážkové údaje v tejto tabuľke: { $count } kontaktných miest.
    }
services-download = Tabuľka ako súbor (CSV)
