### De lijst van loketten, de kaart en de tabel van diensten, in het Nederlands.

## Filters

filters-title = Vind een loket
filter-city = Stad
filter-city-all = Alle steden
filter-service = Dienst
filter-service-all = Alle diensten
filter-language = Taal
filter-language-all = Alle talen
filter-wheelchair = Rolstoeltoegankelijk
filter-open = Nu open
filter-reset = Filters wissen
filters-found =
    { $count ->
        [one] { $count } loket gevonden
       *[other] { $count } loketten gevonden
    }
filters-none = Geen enkel loket voldoet aan al uw wensen. Haal een filter weg, of vraag het na bij een loket in een andere stad: veel loketten helpen per telefoon of e-mail.
filters-region = Zoeken in de hele regio
desks-by-city = Loketten per stad

## Kaart

map-cities = Kaart van de steden
map-desks = Kaart van de loketten in { $city }
map-numbers = De nummers zijn die van de lijst.
map-kilometres = { $count } km
map-metres = { $count } m

## Diensten per stad

services-title = Diensten per stad
services-lead = Hoeveel loketten een dienst aanbieden in een stad. Elk getal leidt naar die loketten.
services-service = Dienst
services-all = Regio
services-none = geen loket
services-field = { $service }, { $city }: { $count }
services-offered = Aangeboden diensten
services-covered = In { $share } van de vakken ({ $covered } van { $all }) is er minstens één loket.
services-sample =
    { $count ->
        [one] { $count } loket in deze tabel is een voorbeeld.
       *[other] { $count } loketten in deze tabel zijn voorbeelden.
    }
services-download = De tabel als bestand (CSV)
