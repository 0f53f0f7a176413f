## La página para el equipo y para quienes lo financian

status-title = Estado de las traducciones
status-summary = Qué está traducido a cada idioma, qué ha cambiado desde entonces y qué falta.
status-languages = Por idioma
status-kinds = Por tipo de texto
status-cities = Por ciudad
status-region = Toda la región
status-work = Textos pendientes
status-work-none = No falta nada y todo está al día.
status-text = Texto
status-language = Idioma
status-kind = Tipo
status-city = Ciudad
status-state = Estado
status-coverage = Al día
status-words = Palabras pendientes
status-texts = Textos
status-words-left =
    { $count ->
        [one] { $count } palabra por traducir o revisar
        [many] { $count } de palabras por traducir o revisar
       *[other] { $count } palabras por traducir o revisar
    }
status-changed = Ha cambiado en el original: { $sections }
status-lead = introducción
status-as-of = Situación a { $date }
status-download = La tabla como archivo (CSV)
status-shown = { $shown } de { $all }

## El estado de un texto

state-current = al día
state-outdated = desactualizado
state-unrecorded = sin registrar
state-machine = traducción automática, sin revisar
state-machine-reviewed = traducción automática, revisada
state-fallback = se muestra en otro idioma
state-missing = falta

## Tipos de textos

status-kind-guide = Guías
status-kind-page = Páginas
status-kind-city = Ciudades
status-kind-desk = Oficinas
status-kind-journey = Itinerarios
status-kind-glossary = Glosario
status-kind-notice = Avisos
status-kind-fact = Nombres, tasas y listas
status-kind-message = Palabras de la interfaz
