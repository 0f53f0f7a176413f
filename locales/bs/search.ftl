### Pretraga, na bosanskom jeziku.

search-title = Pretraga
search-label = Pretražite vodiče, službe i mjesta
search-suggestions = Prijedlozi
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
search-hint = Upišite nekoliko riječi, na svom jeziku ili na italijanskom.
search-loading = Pretraga je u toku…
search-none = Ništa nije pronađeno. Provjerite kako je napisano, upišite manje riječi ili poništite filtere.
search-meant = Jeste li mislili:
search-failed = Učitavanje pretrage nije uspjelo.
search-offline = Niste na mreži, a pretraga nije sačuvana na vašem uređaju.
search-unsupported = Vaš preglednik je prestar za ovu pretragu.
search-retry = Pokušajte ponovo
search-more = Još rezultata
search-reset = Poništite filtere
search-browse = Pronađite na drugi način
search-feedback = Napišite nam šta tražite
search-no-script = Za ovu pretragu potreban je JavaScript. Bez njega koristite spisak svega:
