## Siden til redaktionen og dem, der finansierer den

status-title = Oversættelsernes status
status-summary = Hvad der er oversat til hvert sprog, hvad der er ændret siden, og hvad der mangler.
status-languages = Efter sprog
status-kinds = Efter teksttype
status-cities = Efter by
status-region = Hele regionen
status-work = Tekster, der skal arbejdes på
status-work-none = Intet mangler, og intet er forældet.
status-text = Tekst
status-language = Sprog
status-kind = Type
status-city = By
status-state = Status
status-coverage = Aktuelt
status-words = Ord tilbage
status-texts = Tekster
status-words-left =
    { $count ->
        [one] { $count } ord, der skal oversættes eller kontrolleres
       *[other] { $count } ord, der skal oversættes eller kontrolleres
    }
status-changed = Ændret i originalen: { $sections }
status-lead = indledning
status-as-of = Status den { $date }
status-download = Tabellen som fil (CSV)
status-shown = { $shown } af { $all }

## En teksts status; står for sig selv i en tabel, med lille bogstav

state-current = aktuel
state-outdated = forældet
state-unrecorded = ikke registreret
state-machine = maskinoversat, ikke kontrolleret
state-machine-reviewed = maskinoversat, kontrolleret
state-fallback = vises på et andet sprog
state-missing = mangler

## Typer af tekster, i flertal, over en række i tabellen

status-kind-guide = Guider
status-kind-page = Sider
status-kind-city = Byer
status-kind-desk = Kontorer
status-kind-journey = Forløb
status-kind-glossary = Ordliste
status-kind-notice = Meddelelser
status-kind-fact = Navne, gebyrer og lister
status-kind-message = Brugerfladens ord
