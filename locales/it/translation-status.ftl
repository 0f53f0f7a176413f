## La pagina per la redazione e per chi la finanzia

status-title = Stato delle traduzioni
status-summary = Che cosa è tradotto in ogni lingua, che cosa è cambiato nel frattempo e che cosa manca.
status-languages = Per lingua
status-kinds = Per tipo di testo
status-cities = Per città
status-region = Tutta la regione
status-work = Testi su cui lavorare
status-work-none = Non manca nulla e tutto è aggiornato.
status-text = Testo
status-language = Lingua
status-kind = Tipo
status-city = Città
status-state = Stato
status-coverage = Aggiornati
status-words = Parole rimanenti
status-texts = Testi
status-words-left =
    { $count ->
        [one] { $count } parola da tradurre o controllare
        [many] { $count } di parole da tradurre o controllare
       *[other] { $count } parole da tradurre o controllare
    }
status-changed = Modificato nell'originale: { $sections }
status-lead = introduzione
status-as-of = Situazione in data { $date }
status-download = La tabella come file (CSV)
status-shown = { $shown } su { $all }

## Lo stato di un testo

state-current = aggiornato
state-outdated = non aggiornato
state-unrecorded = non registrato
state-machine = traduzione automatica, non controllata
state-machine-reviewed = traduzione automatica, controllata
state-fallback = mostrato in un'altra lingua
state-missing = mancante

## Tipi di testi

status-kind-guide = Guide
status-kind-page = Pagine
status-kind-city = Città
status-kind-desk = Sportelli
status-kind-journey = Percorsi
status-kind-glossary = Glossario
status-kind-notice = Avvisi
status-kind-fact = Nomi, tariffe ed elenchi
status-kind-message = Parole dell'interfaccia
