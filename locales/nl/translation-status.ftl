## De pagina voor het team en voor wie het werk betaalt

status-title = Stand van de vertalingen
status-summary = Wat in elke taal is vertaald, wat sindsdien is gewijzigd en wat ontbreekt.
status-languages = Per taal
status-kinds = Per soort tekst
status-cities = Per stad
status-region = Hele regio
status-work = Teksten waaraan gewerkt moet worden
status-work-none = Er ontbreekt niets en er is niets verouderd.
status-text = Tekst
status-language = Taal
status-kind = Soort
status-city = Stad
status-state = Toestand
status-coverage = Actueel
status-words = Te doen (woorden)
status-texts = Teksten
status-words-left =
    { $count ->
        [one] { $count } woord te vertalen of te controleren
       *[other] { $count } woorden te vertalen of te controleren
    }
status-changed = Gewijzigd in het origineel: { $sections }
status-lead = inleiding
status-as-of = Stand op { $date }
status-download = De tabel als bestand (CSV)
status-shown = { $shown } van { $all }

## De toestand van een tekst; staat op zichzelf in een tabel, met kleine letter

state-current = actueel
state-outdated = verouderd
state-unrecorded = niet vastgelegd
state-machine = machinevertaling, niet gecontroleerd
state-machine-reviewed = machinevertaling, gecontroleerd
state-fallback = getoond in een andere taal
state-missing = ontbreekt

## Soorten teksten, in het meervoud, boven een rij van de tabel

status-kind-guide = Gidsen
status-kind-page = Pagina’s
status-kind-city = Steden
status-kind-desk = Loketten
status-kind-journey = Stappenplannen
status-kind-glossary = Woordenlijst
status-kind-notice = Berichten
status-kind-fact = Namen, kosten en lijsten
status-kind-message = Woorden van de interface
