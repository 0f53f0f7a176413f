### The directory of desks, its map, and the table of services, in English.

## Filters

filters-title = Find a desk
filter-city = City
filter-city-all = All cities
filter-service = Service
filter-service-all = All services
filter-language = Language spoken
filter-language-all = Any language
filter-wheelchair = Accessible by wheelchair
filter-open = Open now
filter-reset = Clear the filters
# $count (number): how many desks match the filters
filters-found =
    { $count ->
        [one] { $count } desk found
       *[other] { $count } desks found
    }
filters-none = No desk has all of this. Take a filter away, or ask a desk in another city: many help by phone or e-mail.
filters-region = Search in the whole region
desks-by-city = Desks by city

## Map

map-cities = Map of the cities
# $city (text): the name of a city
map-desks = Map of the desks in { $city }
map-numbers = The numbers are those of the list.
# $count (number): a distance
map-kilometres = { $count } km
map-metres = { $count } m

## Services by city

services-title = Services by city
services-lead = How many desks offer a service in a city. A number leads to these desks.
services-service = Service
services-all = Region
# A field of the table in which there is nothing
services-none = no desk
# $service, $city (text): names. $count (number): how many desks offer the service there
services-field = { $service }, { $city }: { $count }
services-offered = Services offered
# $share (text): a share in percent. $covered, $all (text): numbers of fields of the table
services-covered = In { $share } of the fields ({ $covered } of { $all }) there is at least one desk.
# $count (number): how many of the desks are sample data
services-sample =
    { $count ->
        [one] { $count } desk in this table is sample data.
       *[other] { $count } desks in this table are sample data.
    }
services-download = The table as a file (CSV)
