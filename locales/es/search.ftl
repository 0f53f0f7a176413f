### La búsqueda, en español.

search-title = Buscar
search-label = Buscar guías, oficinas y lugares
search-suggestions = Sugerencias
search-filters = Filtros
search-kind = Tipo
search-kind-all = Todo
search-city = Ciudad
search-city-all = Todas las ciudades
search-topic = Tema
search-topic-all = Todos los temas
search-stage = Etapa
search-stage-all = Todas las etapas
search-language = Idioma hablado en la oficina
search-language-all = Cualquier idioma
search-found =
    { $count ->
        [one] { $count } resultado
       *[other] { $count } resultados
    }
search-all = Ver todos los resultados
search-hint = Escribe unas palabras, en tu idioma o en italiano.
search-loading = Buscando…
search-none = No se ha encontrado nada. Revisa la ortografía, usa menos palabras o quita los filtros.
search-meant = Quizás querías decir:
search-failed = No se ha podido cargar la búsqueda.
search-offline = No tienes conexión, y la búsqueda no está guardada en tu dispositivo.
search-unsupported = Tu navegador es demasiado antiguo para esta búsqueda.
search-retry = Intentar de nuevo
search-more = Más resultados
search-reset = Quitar los filtros
search-browse = Buscar de otra manera
search-feedback = Dinos qué buscas
search-no-script = Esta búsqueda necesita JavaScript. Sin él, usa la lista de todas las páginas:
