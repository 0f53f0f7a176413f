## Stránka pro tým a pro ty, kdo jej financují

status-title = Stav překladů
status-summary = Co je přeloženo do jednotlivých jazyků, co se od té doby změnilo a co chybí.
status-languages = Podle jazyka
status-kinds = Podle druhu textu
status-cities = Podle města
status-region = Celý region
status-work = Texty, na kterých je třeba pracovat
status-work-none = Nic nechybí a nic není neaktuální.
status-text = Text
status-language = Jazyk
status-kind = Druh
status-city = Město
status-state = Stav
status-coverage = Aktuální
status-words = Zbývá slov
status-texts = Texty
status-words-left =
    { $count ->
        [one] { $count } slovo k překladu nebo kontrole
        [few] { $count } slova k překladu nebo kontrole
        [many] { $count } slova k překladu nebo kontrole
       *[other] { $count } slov k překladu nebo kontrole
    }
status-changed = Změněno v originálu: { $sections }
status-lead = úvod
status-as-of = Stav ke dni { $date }
status-download = Tabulka jako soubor (CSV)
status-shown = { $shown } / { $all }

## Stav textu; každý stojí v tabulce samostatně

state-current = aktuální
state-outdated = neaktuální
state-unrecorded = bez záznamu
state-machine = strojový překlad, nezkontrolovaný
state-machine-reviewed = strojový překlad, zkontrolovaný
state-fallback = zobrazený v jiném jazyce
state-missing = chybí

## Druhy textů v množném čísle, nad řádky tabulky

status-kind-guide = Návody
status-kind-page = Stránky
status-kind-city = Města
status-kind-desk = Kontaktní místa
status-kind-journey = Krok za krokem
status-kind-glossary = Slovníček
status-kind-notice = Oznámení
status-kind-fact = Názvy, poplatky a seznamy
status-kind-message = Slova rozhraní
