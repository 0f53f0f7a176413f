### Lista e sporteleve, harta dhe tabela e shërbimeve, në shqip.

## Filtrat

filters-title = Gjej një sportel
filter-city = Qyteti
filter-city-all = Të gjitha qytetet
filter-service = Shërbimi
filter-service-all = Të gjitha shërbimet
filter-language = Gjuha që flitet
filter-language-all = Çdo gjuhë
filter-wheelchair = I aksesueshëm me karrige me rrota
filter-open = Hapur tani
filter-reset = Hiqi filtrat
filters-found =
    { $count ->
        [one] U gjet { $count } sportel
       *[other] U gjetën { $count } sportele
    }
filters-none = Asnjë sportel nuk i ka të gjitha këto. Hiq një filtër ose pyet një sportel në një qytet tjetër: shumë ndihmojnë me telefon ose me e-mail.
filters-region = Kërko në të gjithë rajonin
desks-by-city = Sportelet sipas qytetit

## Harta

map-cities = Harta e qyteteve
map-desks = Harta e sporteleve në { $city }
map-numbers = Numrat janë ata të listës.
map-kilometres = { $count } km
map-metres = { $count } m

## Shërbimet sipas qytetit

services-title = Shërbimet sipas qytetit
services-lead = Sa sportele e ofrojnë një shërbim në një qytet. Çdo numër të çon te këto sportele.
services-service = Shërbimi
services-all = Rajoni
services-none = asnjë sportel
services-field = { $service }, { $city }: { $count }
services-offered = Shërbime të ofruara
services-covered = Në { $share } të kutive ({ $covered } nga { $all }) ka të paktën një sportel.
services-sample =
    { $count ->
        [one] { $count } sportel në këtë tabelë është e dhënë shembull.
       *[other] { $count } sportele në këtë tabelë janë të dhëna shembull.
    }
services-download = Tabela si skedar (CSV)
