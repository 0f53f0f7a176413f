### Pretraga, na srpskom jeziku.

search-title = Pretraga
search-label = Pretražite vodiče, službe i mesta
search-suggestions = Predlozi
search-filters = Filteri
search-kind = Vrsta
search-kind-all = Sve
search-city = Grad
search-city-all = Svi gradovi
search-topic = Tema
search-topic-all = Sve teme
search-stage = Faza
search-stage-all = Sve faze
search-language = Jezik koji se govori u službi
search-language-all = Bilo koji jezik
search-found =
    { $count ->
        [one] { $count } rezultat
        [few] { $count } rezultata
       *[other] { $count } rezultata
    }
search-all = Pogledajte sve rezultate
search-hint = Upišite nekoliko reči, na svom jeziku ili na italijanskom.
search-loading = Pretraga je u toku…
search-none = Ništa nije pronađeno. Proverite kako je napisano, upišite manje reči ili poništite filtere.
search-meant = Da li ste mislili:
search-failed = Učitavanje pretrage nije uspelo.
search-offline = Niste na mreži, a pretraga nije sačuvana na vašem uređaju.
search-unsupported = Vaš pregledač je previše star za ovu pretragu.
search-retry = Pokušajte ponovo
search-more = Još rezultata
search-reset = Poništite filtere
search-browse = Pronađite na drugi način
search-feedback = Napišite nam šta tražite
search-no-script = Za ovu pretragu potreban je JavaScript. Bez njega koristite spisak svega:
