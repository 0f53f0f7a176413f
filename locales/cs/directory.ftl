### Adresář kontaktních míst, mapa a tabulka služeb v češtině.

## Filtry

filters-title = Najděte kontaktní místo
filter-city = Město
filter-city-all = Všechna města
filter-service = Služba
filter-service-all = Všechny služby
filter-language = Jazyk
filter-language-all = Všechny jazyky
filter-wheelchair = Přístupné na vozíku
filter-open = Nyní otevřeno
filter-reset = Zrušit filtry
filters-found =
    { $count ->
        [one] Nalezeno { $count } kontaktní místo
        [few] Nalezena { $count } kontaktní místa
        [many] Nalezeno { $count } kontaktního místa
       *[other] Nalezeno { $count } kontaktních míst
    }
filters-none = Všechny podmínky nesplňuje žádné kontaktní místo. Zrušte některý filtr nebo se zeptejte v jiném městě: na mnoha místech pomáhají i telefonicky či e-mailem.
filters-region = Hledat v celém regionu
desks-by-city = Kontaktní místa podle měst

## Mapa

map-cities = Mapa měst
map-desks = Mapa kontaktních míst ve městě { $city }
map-numbers = Čísla jsou stejná jako v seznamu.
map-kilometres = { $count } km
map-metres = { $count } m

## Služby podle měst

services-title = Služby podle měst
services-lead = Kolik kontaktních míst nabízí danou službu v daném městě. Každé číslo vede k těmto místům.
services-service = Služba
services-all = Region
services-none = žádné kontaktní místo
services-field = { $service }, { $city }: { $count }
services-offered = Nabízené služby
services-covered = Podíl polí s alespoň jedním kontaktním místem: { $share } ({ $covered } / { $all }).
services-sample =
    { $count ->
        [one] Ukázkové údaje v této tabulce: { $count } kontaktní místo.
        [few] Ukázkové údaje v této tabulce: { $count } kontaktní místa.
        [many] Ukázkové údaje v této tabulce: { $count } kontaktního místa.
       *[other] Ukázkové údaje v této tabulce: { $count } kontaktních míst.
    }
services-download = Tabulka jako soubor (CSV)
