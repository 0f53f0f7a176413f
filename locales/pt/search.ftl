### A pesquisa, em português europeu.

search-title = Pesquisar
search-label = Pesquisar guias, balcões e locais
search-suggestions = Sugestões
search-filters = Filtros
search-kind = Tipo
search-kind-all = Tudo
search-city = Cidade
search-city-all = Todas as cidades
search-topic = Tema
search-topic-all = Todos os temas
search-stage = Fase
search-stage-all = Todas as fases
search-language = Idioma falado no balcão
search-language-all = Qualquer idioma
search-found =
    { $count ->
        [one] { $count } resultado
        [many] { $count } de resultados
       *[other] { $count } resultados
    }
search-all = Ver todos os resultados
search-hint = Escreva algumas palavras, no seu idioma ou em italiano.
search-loading = A pesquisar…
search-none = Nada encontrado. Verifique a ortografia, use menos palavras ou limpe os filtros.
search-meant = Será que quis dizer:
search-failed = Não foi possível carregar a pesquisa.
search-offline = Não tem ligação à rede e a pesquisa não está guardada no seu dispositivo.
search-unsupported = O seu navegador é demasiado antigo para esta pesquisa.
search-retry = Tentar novamente
search-more = Mais resultados
search-reset = Limpar os filtros
search-browse = Encontrar de outra forma
search-feedback = Diga-nos o que procura
search-no-script = Esta pesquisa precisa de JavaScript. Sem ele, use a lista de tudo o que há no site:
