### A lista dos balcões, o mapa e a tabela dos serviços, em português europeu.

## Filtros

filters-title = Encontrar um balcão
filter-city = Cidade
filter-city-all = Todas as cidades
filter-service = Serviço
filter-service-all = Todos os serviços
filter-language = Idioma falado
filter-language-all = Qualquer idioma
filter-wheelchair = Acessível em cadeira de rodas
filter-open = Aberto agora
filter-reset = Limpar os filtros
filters-found =
    { $count ->
        [one] { $count } balcão encontrado
        [many] { $count } de balcões encontrados
       *[other] { $count } balcões encontrados
    }
filters-none = Nenhum balcão reúne tudo isto. Retire um filtro ou pergunte num balcão de outra cidade: muitos ajudam por telefone ou por e-mail.
filters-region = Procurar em toda a região
desks-by-city = Balcões por cidade

## Mapa

map-cities = Mapa das cidades
map-desks = Mapa dos balcões em { $city }
map-numbers = Os números são os da lista.
map-kilometres = { $count } km
map-metres = { $count } m

## Serviços por cidade

services-title = Serviços por cidade
services-lead = Quantos balcões prestam um serviço em cada cidade. Cada número conduz a esses balcões.
services-service = Serviço
services-all = Região
services-none = nenhum balcão
services-field = { $service }, { $city }: { $count }
services-offered = Serviços prestados
services-covered = Em { $share } das células ({ $covered } de { $all }) há pelo menos um balcão.
services-sample =
    { $count ->
        [one] Nesta tabela, { $count } balcão é um dado de exemplo.
        [many] Nesta tabela, { $count } de balcões são dados de exemplo.
       *[other] Nesta tabela, { $count } balcões são dados de exemplo.
    }
services-download = A tabela em ficheiro (CSV)
