### L'elenco degli sportelli, la mappa e la tabella dei servizi, in italiano.

## Filtri

filters-title = Trova uno sportello
filter-city = Città
filter-city-all = Tutte le città
filter-service = Servizio
filter-service-all = Tutti i servizi
filter-language = Lingua parlata
filter-language-all = Qualsiasi lingua
filter-wheelchair = Accessibile in sedia a rotelle
filter-open = Aperto adesso
filter-reset = Togli i filtri
filters-found =
    { $count ->
        [one] { $count } sportello trovato
       *[other] { $count } sportelli trovati
    }
filters-none = Nessuno sportello ha tutto questo. Togli un filtro o chiedi a uno sportello di un'altra città: molti aiutano per telefono o per e-mail.
filters-region = Cerca in tutta la regione
desks-by-city = Sportelli per città

## Mappa

map-cities = Mappa delle città
map-desks = Mappa degli sportelli a { $city }
map-numbers = I numeri sono quelli dell'elenco.
map-kilometres = { $count } km
map-metres = { $count } m

## Servizi per città

services-title = Servizi per città
services-lead = Quanti sportelli offrono un servizio in una città. Ogni numero porta a questi sportelli.
services-service = Servizio
services-all = Regione
services-none = nessuno sportello
services-field = { $service }, { $city }: { $count }
services-offered = Servizi offerti
services-covered = Nel { $share } delle caselle ({ $covered } su { $all }) c'è almeno uno sportello.
services-sample =
    { $count ->
        [one] { $count } sportello di questa tabella è un dato di esempio.
       *[other] { $count } sportelli di questa tabella sono dati di esempio.
    }
services-download = La tabella come file (CSV)
