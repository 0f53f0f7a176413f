### Căutarea, în română.

search-title = Caută
search-label = Caută ghiduri, ghișee și locuri
search-suggestions = Sugestii
search-filters = Filtre
search-kind = Tip
search-kind-all = Totul
search-city = Oraș
search-city-all = Toate orașele
search-topic = Temă
search-topic-all = Toate temele
search-stage = Etapă
search-stage-all = Toate etapele
search-language = Limba vorbită la ghișeu
search-language-all = Orice limbă
search-found =
    { $count ->
        [one] { $count } rezultat
        [few] { $count } rezultate
       *[other] { $count } de rezultate
    }
search-all = Vezi toate rezultatele
search-hint = Scrie câteva cuvinte, în limba ta sau în italiană.
search-loading = Se caută…
search-none = Nu s-a găsit nimic. Verifică scrierea, folosește mai puține cuvinte sau șterge filtrele.
search-meant = Ai vrut să scrii:
search-failed = Căutarea nu a putut fi încărcată.
search-offline = Nu ești conectat la rețea, iar căutarea nu este păstrată pe dispozitivul tău.
search-unsupported = Browserul tău este prea vechi pentru această căutare.
search-retry = Încearcă din nou
search-more = Mai multe rezultate
search-reset = Șterge filtrele
search-browse = Caută altfel
search-feedback = Spune-ne ce cauți
search-no-script = Această căutare are nevoie de JavaScript. Fără el, folosește lista tuturor paginilor:
