## Stranica za tim i one koji ga financiraju

status-title = Stanje prijevoda
status-summary = Što je prevedeno na koji jezik, što se otad promijenilo i što nedostaje.
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
status-as-of = Stanje: { $date }
status-download = Tablica kao datoteka (CSV)
status-shown = { $shown } od { $all }

## Stanje teksta; svako stoji samo u tablici

state-current = ažuran
state-outdated = zastario
state-unrecorded = nije evidentiran
state-machine = strojni prijevod, neprovjeren
state-machine-reviewed = strojni prijevod, provjeren
state-fallback = prikazan na drugom jeziku
state-missing = nedostaje

## Vrste tekstova, u množini, iznad redaka tablice

status-kind-guide = Vodiči
status-kind-page = Stranice
status-kind-city = Gradovi
status-kind-desk = Uredi
status-kind-journey = Korak po korak
status-kind-glossary = Pojmovnik
status-kind-notice = Obavijesti
status-kind-fact = Nazivi, pristojbe i popisi
status-kind-message = Riječi sučelja
