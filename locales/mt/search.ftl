### It-tiftix, bil-Malti.

search-title = Fittex
search-label = Fittex gwidi, punti ta’ għajnuna u postijiet
search-suggestions = Suġġerimenti
search-filters = Filtri
search-kind = Tip
search-kind-all = Kollox
search-city = Belt
search-city-all = Il-bliet kollha
search-topic = Suġġett
search-topic-all = Is-suġġetti kollha
search-stage = Stadju
search-stage-all = L-istadji kollha
search-language = Lingwa mitkellma fil-punt ta’ għajnuna
search-language-all = Kwalunkwe lingwa
search-found =
    { $count ->
        [one] { $count } riżultat
        [two] { $count } riżultati
        [few] { $count } riżultati
        [many] { $count }-il riżultat
       *[other] { $count } riżultat
    }
search-all = Ara r-riżultati kollha
search-hint = Ikteb ftit kliem, bil-lingwa tiegħek jew bit-Taljan.
search-loading = Qed infittxu…
search-none = Ma nstab xejn. Iċċekkja l-ortografija, uża inqas kliem, jew neħħi l-filtri.
search-meant = Forsi ridt tgħid:
search-failed = It-tiftix ma setax jitgħabba.
search-offline = M’għandekx konnessjoni, u t-tiftix mhuwiex maħżun fuq l-apparat tiegħek.
search-unsupported = Il-brawżer tiegħek huwa antik wisq għal dan it-tiftix.
search-retry = Erġa’ pprova
search-more = Aktar riżultati
search-reset = Neħħi l-filtri
search-browse = Sibu b’mod ieħor
search-feedback = Għidilna x’qed tfittex
search-no-script = Dan it-tiftix jeħtieġ JavaScript. Mingħajru, uża l-lista ta’ kollox:
