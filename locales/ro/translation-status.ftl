## Pagina pentru echipă și pentru finanțatori

status-title = Stadiul traducerilor
status-summary = Ce este tradus în fiecare limbă, ce s-a schimbat între timp și ce lipsește.
status-languages = Pe limbi
status-kinds = Pe tipuri de text
status-cities = Pe orașe
status-region = Toată regiunea
status-work = Texte la care mai este de lucru
status-work-none = Nu lipsește nimic și totul este la zi.
status-text = Text
status-language = Limbă
status-kind = Tip
status-city = Oraș
status-state = Stare
status-coverage = La zi
status-words = Cuvinte rămase
status-texts = Texte
status-words-left =
    { $count ->
        [one] { $count } cuvânt de tradus sau de verificat
        [few] { $count } cuvinte de tradus sau de verificat
       *[other] { $count } de cuvinte de tradus sau de verificat
    }
status-changed = Modificat în original: { $sections }
status-lead = introducere
status-as-of = Situația la { $date }
status-download = Tabelul ca fișier (CSV)
status-shown = { $shown } din { $all }

## Starea unui text

state-current = la zi
state-outdated = neactualizat
state-unrecorded = neînregistrat
state-machine = traducere automată, neverificată
state-machine-reviewed = traducere automată, verificată
state-fallback = afișat în altă limbă
state-missing = lipsește

## Tipuri de texte

status-kind-guide = Ghiduri
status-kind-page = Pagini
status-kind-city = Orașe
status-kind-desk = Ghișee
status-kind-journey = Parcursuri
status-kind-glossary = Glosar
status-kind-notice = Anunțuri
status-kind-fact = Denumiri, taxe și liste
status-kind-message = Cuvintele interfeței
