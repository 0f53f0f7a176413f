## Sidan för redaktionen och dem som finansierar den

status-title = Översättningarnas status
status-summary = Vad som är översatt till varje språk, vad som har ändrats sedan dess och vad som saknas.
status-languages = Per språk
status-kinds = Per typ av text
status-cities = Per stad
status-region = Hela regionen
status-work = Texter att arbeta med
status-work-none = Inget saknas och inget är inaktuellt.
status-text = Text
status-language = Språk
status-kind = Typ
status-city = Stad
status-state = Status
status-coverage = Aktuellt
status-words = Ord kvar
status-texts = Texter
status-words-left =
    { $count ->
        [one] { $count } ord att översätta eller granska
       *[other] { $count } ord att översätta eller granska
    }
status-changed = Ändrat i originalet: { $sections }
status-lead = inledning
status-as-of = Läget { $date }
status-download = Tabellen som fil (CSV)
status-shown = { $shown } av { $all }

## En texts status; står för sig i en tabell, med liten bokstav

state-current = aktuell
state-outdated = inaktuell
state-unrecorded = inte registrerad
state-machine = maskinöversatt, inte granskad
state-machine-reviewed = maskinöversatt, granskad
state-fallback = visas på ett annat språk
state-missing = saknas

## Typer av texter, i plural, över en rad i tabellen

status-kind-guide = Guider
status-kind-page = Sidor
status-kind-city = Städer
status-kind-desk = Servicekontor
status-kind-journey = Steg för steg
status-kind-glossary = Ordlista
status-kind-notice = Meddelanden
status-kind-fact = Namn, avgifter och listor
status-kind-message = Gränssnittets ord
