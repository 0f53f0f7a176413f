### Das Verzeichnis der Anlaufstellen, die Karte und die Tabelle der Leistungen, auf Deutsch.

## Filter

filters-title = Anlaufstelle finden
filter-city = Stadt
filter-city-all = Alle Städte
filter-service = Leistung
filter-service-all = Alle Leistungen
filter-language = Sprache
filter-language-all = Alle Sprachen
filter-wheelchair = Mit dem Rollstuhl zugänglich
filter-open = Jetzt geöffnet
filter-reset = Filter löschen
filters-found =
    { $count ->
        [one] { $count } Anlaufstelle gefunden
       *[other] { $count } Anlaufstellen gefunden
    }
filters-none = Keine Anlaufstelle erfüllt das alles. Nehmen Sie einen Filter weg oder fragen Sie eine Anlaufstelle in einer anderen Stadt: Viele helfen am Telefon oder per E-Mail.
filters-region = In der ganzen Region suchen
desks-by-city = Anlaufstellen nach Stadt

## Karte

map-cities = Karte der Städte
map-desks = Karte der Anlaufstellen in { $city }
map-numbers = Die Nummern sind die der Liste.
map-kilometres = { $count } km
map-metres = { $count } m

## Leistungen nach Stadt

services-title = Leistungen nach Stadt
services-lead = Wie viele Anlaufstellen eine Leistung in einer Stadt anbieten. Jede Zahl führt zu diesen Anlaufstellen.
services-service = Leistung
services-all = Region
services-none = keine Anlaufstelle
services-field = { $service }, { $city }: { $count }
services-offered = Angebotene Leistungen
services-covered = In { $share } der Felder ({ $covered } von { $all }) gibt es mindestens eine Anlaufstelle.
services-sample =
    { $count ->
        [one] { $count } Anlaufstelle in dieser Tabelle ist ein Beispiel.
       *[other] { $count } Anlaufstellen in dieser Tabelle sind Beispiele.
    }
services-download = Die Tabelle als Datei (CSV)
