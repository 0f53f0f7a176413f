## Die Seite für die Redaktion und die Geldgeber

status-title = Stand der Übersetzungen
status-summary = Was in welche Sprache übersetzt ist, was sich seitdem geändert hat und was noch fehlt.
status-languages = Nach Sprachen
status-kinds = Nach Art der Texte
status-cities = Nach Städten
status-region = Ganze Region
status-work = Texte, an denen etwas zu tun ist
status-work-none = Nichts fehlt und nichts ist veraltet.
status-text = Text
status-language = Sprache
status-kind = Art
status-city = Stadt
status-state = Stand
status-coverage = Aktuell
status-words = Offene Wörter
status-texts = Texte
status-words-left =
    { $count ->
        [one] { $count } Wort zu übersetzen oder zu prüfen
       *[other] { $count } Wörter zu übersetzen oder zu prüfen
    }
status-changed = Im Original geändert: { $sections }
status-lead = Einleitung
status-as-of = Stand: { $date }
status-download = Die Tabelle als Datei (CSV)
status-shown = { $shown } von { $all }

## Der Stand eines Textes

state-current = aktuell
state-outdated = veraltet
state-unrecorded = nicht erfasst
state-machine = maschinell, nicht geprüft
state-machine-reviewed = maschinell, geprüft
state-fallback = in einer anderen Sprache gezeigt
state-missing = fehlt

## Arten von Texten

status-kind-guide = Anleitungen
status-kind-page = Seiten
status-kind-city = Städte
status-kind-desk = Anlaufstellen
status-kind-journey = Wegweiser
status-kind-glossary = Glossar
status-kind-notice = Mitteilungen
status-kind-fact = Namen, Gebühren und Listen
status-kind-message = Wörter der Oberfläche
