## Stranica za redakciju i one koji je finansiraju

status-title = Stanje prijevoda
status-summary = Šta je prevedeno na svaki jezik, šta se otad promijenilo i šta nedostaje.
status-languages = Po jezicima
status-kinds = Po vrsti teksta
status-cities = Po gradovima
status-region = Cijela regija
status-work = Tekstovi na kojima treba raditi
status-work-none = Ništa ne nedostaje i ništa nije zastarjelo.
status-text = Tekst
status-language = Jezik
status-kind = Vrsta
status-city = Grad
status-state = Stanje
status-coverage = Ažurno
status-words = Preostalo riječi
status-texts = Tekstovi
status-words-left =
    { $count ->
        [one] { $count } riječ za prijevod ili provjeru
        [few] { $count } riječi za prijevod ili provjeru
       *[other] { $count } riječi za prijevod ili provjeru
    }
status-changed = Promijenjeno u izvorniku: { $sections }
status-lead = uvod
status-as-of = Stanje na dan: { $date }
status-download = Preuzmite tabelu (CSV)
status-shown = { $shown } od { $all }

## Stanje teksta; svako stoji samo u tabeli

state-current = ažurno
state-outdated = zastarjelo
state-unrecorded = nije evidentirano
state-machine = mašinski prijevod, neprovjeren
state-machine-reviewed = mašinski prijevod, provjeren
state-fallback = prikazano na drugom jeziku
state-missing = nedostaje

## Vrste tekstova, iznad reda u tabeli

status-kind-guide = Vodiči
status-kind-page = Stranice
status-kind-city = Gradovi
status-kind-desk = Službe
status-kind-journey = Planovi koraka
status-kind-glossary = Rječnik pojmova
status-kind-notice = Obavijesti
status-kind-fact = Nazivi, takse i spiskovi
status-kind-message = Tekstovi interfejsa
