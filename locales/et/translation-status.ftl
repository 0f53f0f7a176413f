## Leht tegijatele ja rahastajatele

status-title = Tõlgete seis
status-summary = Mis on igasse keelde tõlgitud, mis on pärast seda muutunud ja mis on puudu.
status-languages = Keelte kaupa
status-kinds = Tekstiliikide kaupa
status-cities = Linnade kaupa
status-region = Kogu piirkond
status-work = Tekstid, mis vajavad tööd
status-work-none = Midagi ei ole puudu ega aegunud.
status-text = Tekst
status-language = Keel
status-kind = Liik
status-city = Linn
status-state = Seis
status-coverage = Ajakohane
status-words = Sõnu jäänud
status-texts = Tekstid
status-words-left =
    { $count ->
        [one] { $count } sõna tõlkida või kontrollida
       *[other] { $count } sõna tõlkida või kontrollida
    }
status-changed = Originaalis muutunud: { $sections }
status-lead = sissejuhatus
status-as-of = Seis: { $date }
status-download = Tabel failina (CSV)
status-shown = { $shown } / { $all }

## Teksti seis; tabelis omaette, väikese algustähega

state-current = ajakohane
state-outdated = aegunud
state-unrecorded = registreerimata
state-machine = masintõlge, kontrollimata
state-machine-reviewed = masintõlge, kontrollitud
state-fallback = näidatakse teises keeles
state-missing = puudub

## Tekstiliigid mitmuses, tabeli rea kohal

status-kind-guide = Juhendid
status-kind-page = Lehed
status-kind-city = Linnad
status-kind-desk = Teeninduspunktid
status-kind-journey = Teekonnad
status-kind-glossary = Sõnastik
status-kind-notice = Teated
status-kind-fact = Nimed, tasud ja loendid
status-kind-message = Kasutajaliidese sõnad
