### Palvelupisteiden luettelo, kartta ja palvelutaulukko suomeksi.

## Suodattimet

filters-title = Etsi palvelupiste
filter-city = Kaupunki
filter-city-all = Kaikki kaupungit
filter-service = Palvelu
filter-service-all = Kaikki palvelut
filter-language = Palvelukieli
filter-language-all = Kaikki kielet
filter-wheelchair = Pääsy pyörätuolilla
filter-open = Nyt avoinna
filter-reset = Poista suodattimet
filters-found =
    { $count ->
        [one] Löytyi { $count } palvelupiste
       *[other] Löytyi { $count } palvelupistettä
    }
filters-none = Mikään palvelupiste ei täytä kaikkia ehtoja. Poista jokin suodatin tai kysy toisen kaupungin palvelupisteestä: monet auttavat puhelimitse tai sähköpostitse.
filters-region = Etsi koko alueelta
desks-by-city = Palvelupisteet kaupungeittain

## Kartta

map-cities = Kaupunkien kartta
map-desks = Palvelupisteiden kartta: { $city }
map-numbers = Numerot ovat samat kuin luettelossa.
map-kilometres = { $count } km
map-metres = { $count } m

## Palvelut kaupungeittain

services-title = Palvelut kaupungeittain
services-lead = Kuinka moni palvelupiste tarjoaa palvelua kussakin kaupungissa. Luvusta pääset näihin palvelupisteisiin.
services-service = Palvelu
services-all = Alue
services-none = ei palvelupistettä
services-field = { $service }, { $city }: { $count }
services-offered = Tarjotut palvelut
services-covered = Ruutuja, joissa on vähintään yksi palvelupiste: { $share } ({ $covered } / { $all }).
services-sample =
    { $count ->
        [one] Taulukon palvelupisteistä { $count } on esimerkki.
       *[other] Taulukon palvelupisteistä { $count } on esimerkkejä.
    }
services-download = Taulukko tiedostona (CSV)
