### La ricerca, in italiano.

search-title = Cerca
search-label = Cerca guide, sportelli e luoghi
search-suggestions = Suggerimenti
search-filters = Filtri
search-kind = Tipo
search-kind-all = Tutto
search-city = Città
search-city-all = Tutte le città
search-topic = Argomento
search-topic-all = Tutti gli argomenti
search-stage = Fase
search-stage-all = Tutte le fasi
search-language = Lingua parlata allo sportello
search-language-all = Qualsiasi lingua
search-found =
    { $count ->
        [one] { $count } risultato
       *[other] { $count } risultati
    }
search-all = Vedi tutti i risultati
search-hint = Scrivi qualche parola, nella tua lingua o in italiano.
search-loading = Ricerca in corso…
search-none = Nessun risultato. Controlla come hai scritto, usa meno parole o togli i filtri.
search-meant = Forse cercavi:
search-failed = Non è stato possibile caricare la ricerca.
search-offline = Non sei in rete, e la ricerca non è salvata sul tuo dispositivo.
search-unsupported = Il tuo browser è troppo vecchio per questa ricerca.
search-retry = Riprova
search-more = Altri risultati
search-reset = Togli i filtri
search-browse = Cerca in un altro modo
search-feedback = Scrivici che cosa cerchi
search-no-script = Questa ricerca ha bisogno di JavaScript. Senza, usa l'elenco di tutte le pagine:
