### Iskanje, v slovenščini.

search-title = Iskanje
search-label = Iščite vodnike, info točke in kraje
search-suggestions = Predlogi
search-filters = Filtri
search-kind = Vrsta
search-kind-all = Vse
search-city = Mesto
search-city-all = Vsa mesta
search-topic = Tema
search-topic-all = Vse teme
search-stage = Faza
search-stage-all = Vse faze
search-language = Jezik na info točki
search-language-all = Vsi jeziki
search-found =
    { $count ->
        [one] { $count } zadetek
        [two] { $count } zadetka
        [few] { $count } zadetki
       *[other] { $count } zadetkov
    }
search-all = Oglejte si vse zadetke
search-hint = Vpišite nekaj besed v svojem jeziku ali v italijanščini.
search-loading = Iskanje …
search-none = Ni zadetkov. Preverite črkovanje, uporabite manj besed ali počistite filtre.
search-meant = Ste morda iskali:
search-failed = Iskanja ni bilo mogoče naložiti.
search-offline = Niste povezani, iskanje pa ni shranjeno v vaši napravi.
search-unsupported = Vaš brskalnik je prestar za to iskanje.
search-retry = Poskusite znova
search-more = Več zadetkov
search-reset = Počisti filtre
search-browse = Poiščite drugače
search-feedback = Pišite nam, kaj iščete
search-no-script = To iskanje potrebuje JavaScript. Če ga nimate, uporabite seznam vseh strani:
