## Stránka pre tím a pre tých, ktorí ho financujú

status-title = Stav prekladov
status-summary = Čo je preložené do jednotlivých jazykov, čo sa odvtedy zmenilo a čo chýba.
status-languages = Podľa jazyka
status-kinds = Podľa druhu textu
status-cities = Podľa mesta
status-region = Celý región
status-work = Texty, na ktorých treba pracovať
status-work-none = Nič nechýba a nič nie je neaktuálne.
status-text = Text
status-language = Jazyk
status-kind = Druh
status-city = Mesto
status-state = Stav
status-coverage = Aktuálne
status-words = Zostáva slov
status-texts = Texty
status-words-left =
    { $count ->
        [one] { $count } slovo na preklad alebo kontrolu
        [few] { $count } slová na preklad alebo kontrolu
        [many] { $count } slova na preklad alebo kontrolu
       *[other] { $count } slov na preklad alebo kontrolu
    }
status-changed = Zmenené v origináli: { $sections }
status-lead = úvod
status-as-of = Stav k dátumu: { $date }
status-download = Tabuľka ako súbor (CSV)
status-shown = { $shown } / { $all }

## Stav textu; každý stojí v tabuľke samostatne

state-current = aktuálny
state-outdated = neaktuálny
state-unrecorded = bez záznamu
state-machine = strojový preklad, neskontrolovaný
state-machine-reviewed = strojový preklad, skontrolovaný
state-fallback = zobrazený v inom jazyku
state-missing = chýba

## Druhy textov v množnom čísle, nad riadkami tabuľky

status-kind-guide = Návody
status-kind-page = Stránky
status-kind-city = Mestá
status-kind-desk = Kontaktné miesta
status-kind-journey = Krok za krokom
status-kind-glossary = Slovníček
status-kind-notice = Oznamy
status-kind-fact = Názvy, poplatky a zoznamy
status-kind-message = Slová rozhrania
