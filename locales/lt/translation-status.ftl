## Puslapis komandai ir tiems, kas ją finansuoja

status-title = Vertimų būklė
status-summary = Kas išversta į kiekvieną kalbą, kas nuo to laiko pasikeitė ir ko trūksta.
status-languages = Pagal kalbą
status-kinds = Pagal teksto rūšį
status-cities = Pagal miestą
status-region = Visas regionas
status-work = Tekstai, prie kurių reikia padirbėti
status-work-none = Nieko netrūksta ir pasenusių tekstų nėra.
status-text = Tekstas
status-language = Kalba
status-kind = Rūšis
status-city = Miestas
status-state = Būklė
status-coverage = Atnaujinta
status-words = Likę žodžiai
status-texts = Tekstai
status-words-left =
    { $count ->
        [one] Liko išversti arba patikrinti { $count } žodį
        [few] Liko išversti arba patikrinti { $count } žodžius
        [many] Liko išversti arba patikrinti { $count } žodžio
       *[other] Liko išversti arba patikrinti { $count } žodžių
    }
status-changed = Pakeista originale: { $sections }
status-lead = įžanga
status-as-of = { $date } duomenimis
status-download = Lentelė kaip failas (CSV)
status-shown = { $shown } iš { $all }

## Teksto būklė; kiekviena lentelėje stovi atskirai

state-current = atnaujintas
state-outdated = pasenęs
state-unrecorded = neužregistruotas
state-machine = automatinis vertimas, nepatikrintas
state-machine-reviewed = automatinis vertimas, patikrintas
state-fallback = rodomas kita kalba
state-missing = trūksta

## Tekstų rūšys daugiskaita, virš lentelės eilutės

status-kind-guide = Atmintinės
status-kind-page = Puslapiai
status-kind-city = Miestai
status-kind-desk = Konsultavimo punktai
status-kind-journey = Veiksmų planai
status-kind-glossary = Žodynėlis
status-kind-notice = Pranešimai
status-kind-fact = Pavadinimai, rinkliavos ir sąrašai
status-kind-message = Sąsajos žodžiai
