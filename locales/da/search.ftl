### Søgningen, på dansk.

search-title = Søg
search-label = Søg i guider, kontorer og steder
search-suggestions = Forslag
search-filters = Filtre
search-kind = Type
search-kind-all = Alt
search-city = By
search-city-all = Alle byer
search-topic = Emne
search-topic-all = Alle emner
search-stage = Fase
search-stage-all = Alle faser
search-language = Sprog på kontoret
search-language-all = Alle sprog
search-found =
    { $count ->
        [one] { $count } resultat
       *[other] { $count } resultater
    }
search-all = Se alle resultater
search-hint = Skriv et par ord, på dit sprog eller på italiensk.
search-loading = Søger …
search-none = Ingen resultater. Kontrollér stavningen, brug færre ord, eller ryd filtrene.
search-meant = Mente du:
search-failed = Søgningen kunne ikke indlæses.
search-offline = Du har ingen forbindelse, og søgningen er ikke gemt på din enhed.
search-unsupported = Din browser er for gammel til denne søgning.
search-retry = Prøv igen
search-more = Flere resultater
search-reset = Ryd filtrene
search-browse = Find det på en anden måde
search-feedback = Fortæl os, hvad du leder efter
search-no-script = Søgningen kræver JavaScript. Uden JavaScript kan du bruge listen over alt:
