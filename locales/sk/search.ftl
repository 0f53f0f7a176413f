### Vyhľadávanie v slovenčine.

search-title = Vyhľadávanie
search-label = Hľadať návody, kontaktné miesta a mestá
search-suggestions = Návrhy
search-filters = Filtre
search-kind = Druh
search-kind-all = Všetko
search-city = Mesto
search-city-all = Všetky mestá
search-topic = Téma
search-topic-all = Všetky témy
search-stage = Fáza
search-stage-all = Všetky fázy
search-language = Jazyk na kontaktnom mieste
search-language-all = Všetky jazyky
search-found =
    { $count ->
        [one] { $count } výsledok
        [few] { $count } výsledky
        [many] { $count } výsledku
       *[other] { $count } výsledkov
    }
search-all = Zobraziť všetky výsledky
search-hint = Napíšte niekoľko slov vo svojom jazyku alebo po taliansky.
search-loading = Vyhľadáva sa…
search-none = Nič sa nenašlo. Skontrolujte pravopis, použite menej slov alebo zrušte filtre.
search-meant = Mali ste na mysli:
search-failed = Vyhľadávanie sa nepodarilo načítať.
search-offline = Nie ste pripojení a vyhľadávanie nie je uložené vo vašom zariadení.
search-unsupported = Váš prehliadač je na toto vyhľadávanie príliš starý.
search-retry = Skúsiť znova
search-more = Ďalšie výsledky
search-reset = Zrušiť filtre
search-browse = Hľadať inak
search-feedback = Napíšte nám, čo hľadáte
search-no-script = Toto vyhľadávanie potrebuje JavaScript. Bez neho použite úplný zoznam:
