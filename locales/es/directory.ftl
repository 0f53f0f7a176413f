### El directorio de oficinas, su mapa y la tabla de servicios, en español.

## Filtros

filters-title = Encontrar una oficina
filter-city = Ciudad
filter-city-all = Todas las ciudades
filter-service = Servicio
filter-service-all = Todos los servicios
filter-language = Idioma
filter-language-all = Cualquier idioma
filter-wheelchair = Accesible en silla de ruedas
filter-open = Abierta ahora
filter-reset = Quitar los filtros
filters-found =
    { $count ->
        [one] { $count } oficina encontrada
       *[other] { $count } oficinas encontradas
    }
filters-none = Ninguna oficina cumple todo esto. Quite un filtro o pregunte a una oficina de otra ciudad: muchas ayudan por teléfono o por correo electrónico.
filters-region = Buscar en toda la región
desks-by-city = Oficinas por ciudad

## Mapa

map-cities = Mapa de las ciudades
map-desks = Mapa de las oficinas en { $city }
map-numbers = Los números son los de la lista.
map-kilometres = { $count } km
map-metres = { $count } m

## Servicios por ciudad

services-title = Servicios por ciudad
services-lead = Cuántas oficinas ofrecen un servicio en una ciudad. Cada número lleva a esas oficinas.
services-service = Servicio
services-all = Región
services-none = ninguna oficina
services-field = { $service }, { $city }: { $count }
services-offered = Servicios ofrecidos
services-covered = En el { $share } de las casillas ({ $covered } de { $all }) hay al menos una oficina.
services-sample =
    { $count ->
        [one] { $count } oficina de esta tabla es un dato de ejemplo.
       *[other] { $count } oficinas de esta tabla son datos de ejemplo.
    }
services-download = La tabla como archivo (CSV)
