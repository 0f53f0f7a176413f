## Stran za ekipo in tiste, ki jo financirajo

status-title = Stanje prevodov
status-summary = Kaj je prevedeno v posamezni jezik, kaj se je od takrat spremenilo in kaj manjka.
status-languages = Po jezikih
status-kinds = Po vrsti besedila
status-cities = Po mestih
status-region = Vsa dežela
status-work = Besedila, ki čakajo na delo
status-work-none = Nič ne manjka in nič ni zastarelo.
status-text = Besedilo
status-language = Jezik
status-kind = Vrsta
status-city = Mesto
status-state = Stanje
status-coverage = Posodobljeno
status-words = Preostale besede
status-texts = Besedila
status-words-left =
    { $count ->
        [one] { $count } beseda za prevod ali pregled
        [two] { $count } besedi za prevod ali pregled
        [few] { $count } besede za prevod ali pregled
       *[other] { $count } besed za prevod ali pregled
    }
status-changed = Spremenjeno v izvirniku: { $sections }
status-lead = uvod
status-as-of = Stanje na dan: { $date }
status-download = Preglednica kot datoteka (CSV)
status-shown = { $shown } od { $all }

## Stanje besedila; vsako stoji samo v preglednici

state-current = posodobljeno
state-outdated = zastarelo
state-unrecorded = ni zabeleženo
state-machine = strojni prevod, nepregledan
state-machine-reviewed = strojni prevod, pregledan
state-fallback = prikazano v drugem jeziku
state-missing = manjka

## Vrste besedil, v množini, nad vrsticami preglednice

status-kind-guide = Vodniki
status-kind-page = Strani
status-kind-city = Mesta
status-kind-desk = Info točke
status-kind-journey = Korak za korakom
status-kind-glossary = Slovarček
status-kind-notice = Obvestila
status-kind-fact = Imena, pristojbine in seznami
status-kind-message = Besede vmesnika
