## Stranica za redakciju i one koji je finansiraju

status-title = Stanje prevoda
status-summary = Šta je prevedeno na svaki jezik, šta se od tada promenilo i šta nedostaje.
status-languages = Po jezicima
status-kinds = Po vrsti teksta
status-cities = Po gradovima
status-region = Cela regija
status-work = Tekstovi na kojima treba raditi
status-work-none = Ništa ne nedostaje i ništa nije zastarelo.
status-text = Tekst
status-language = Jezik
status-kind = Vrsta
status-city = Grad
status-state = Stanje
status-coverage = Ažurno
status-words = Preostalo reči
status-texts = Tekstovi
status-words-left =
    { $count ->
        [one] { $count } reč za prevod ili proveru
        [few] { $count } reči za prevod ili proveru
       *[other] { $count } reči za prevod ili proveru
    }
status-changed = Promenjeno u originalu: { $sections }
status-lead = uvod
status-as-of = Stanje na dan: { $date }
status-download = Preuzmite tabelu (CSV)
status-shown = { $shown } od { $all }

## Stanje teksta; svako stoji samo u tabeli

state-current = ažurno
state-outdated = zastarelo
state-unrecorded = nije evidentirano
state-machine = mašinski prevod, neproveren
state-machine-reviewed = mašinski prevod, proveren
state-fallback = prikazano na drugom jeziku
state-missing = nedostaje

## Vrste tekstova, iznad reda u tabeli

status-kind-guide = Vodiči
status-kind-page = Stranice
status-kind-city = Gradovi
status-kind-desk = Službe
status-kind-journey = Planovi koraka
status-kind-glossary = Rečnik pojmova
status-kind-notice = Obaveštenja
status-kind-fact = Nazivi, takse i spiskovi
status-kind-message = Tekstovi interfejsa
