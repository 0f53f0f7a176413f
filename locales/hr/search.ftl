### Pretraživanje, na hrvatskom.

search-title = Pretraživanje
search-label = Pretražite vodiče, urede i mjesta
search-suggestions = Prijedlozi
search-filters = Filtri
search-kind = Vrsta
search-kind-all = Sve
search-city = Grad
search-city-all = Svi gradovi
search-topic = Tema
search-topic-all = Sve teme
search-stage = Faza
search-stage-all = Sve faze
search-language = Jezik u uredu
search-language-all = Svi jezici
search-found =
    { $count ->
        [one] { $count } rezultat
        [few] { $count } rezultata
       *[other] { $count } rezultata
    }
search-all = Pogledajte sve rezultate
search-hint = Upišite nekoliko riječi na svojem jeziku ili na talijanskom.
search-loading = Pretraživanje…
search-none = Ništa nije pronađeno. Provjerite jeste li sve točno napisali, upotrijebite manje riječi ili uklonite filtre.
search-meant = Jeste li mislili:
search-failed = Pretraživanje se nije moglo učitati.
search-offline = Niste povezani s mrežom, a pretraživanje nije spremljeno na vašem uređaju.
search-unsupported = Vaš je preglednik prestar za ovo pretraživanje.
search-retry = Pokušajte ponovno
search-more = Više rezultata
search-reset = Ukloni filtre
search-browse = Potražite na drugi način
search-feedback = Napišite nam što tražite
search-no-script = Za ovo je pretraživanje potreban JavaScript. Bez njega se poslužite potpunim popisom:
