## Sivu tekijöille ja rahoittajille

status-title = Käännösten tilanne
status-summary = Mitä kullekin kielelle on käännetty, mikä on sen jälkeen muuttunut ja mitä puuttuu.
status-languages = Kielittäin
status-kinds = Tekstityypeittäin
status-cities = Kaupungeittain
status-region = Koko alue
status-work = Tekstit, jotka vaativat työtä
status-work-none = Mitään ei puutu eikä mikään ole vanhentunutta.
status-text = Teksti
status-language = Kieli
status-kind = Tyyppi
status-city = Kaupunki
status-state = Tila
status-coverage = Ajan tasalla
status-words = Sanoja jäljellä
status-texts = Tekstit
status-words-left =
    { $count ->
        [one] { $count } sana käännettävänä tai tarkistettavana
       *[other] { $count } sanaa käännettävänä tai tarkistettavana
    }
status-changed = Muuttunut alkuperäisessä tekstissä: { $sections }
status-lead = johdanto
status-as-of = Tilanne { $date }
status-download = Taulukko tiedostona (CSV)
status-shown = { $shown } / { $all }

## Tekstin tila; taulukossa yksinään, pienellä alkukirjaimella

state-current = ajan tasalla
state-outdated = vanhentunut
state-unrecorded = ei kirjattu
state-machine = konekäännös, ei tarkistettu
state-machine-reviewed = konekäännös, tarkistettu
state-fallback = näytetään toisella kielellä
state-missing = puuttuu

## Tekstityypit monikossa, taulukon rivin yllä

status-kind-guide = Oppaat
status-kind-page = Sivut
status-kind-city = Kaupungit
status-kind-desk = Palvelupisteet
status-kind-journey = Polut
status-kind-glossary = Sanasto
status-kind-notice = Tiedotteet
status-kind-fact = Nimet, maksut ja luettelot
status-kind-message = Käyttöliittymän sanat
