### De zoekfunctie, in het Nederlands.

search-title = Zoeken
search-label = Zoek gidsen, loketten en plaatsen
search-suggestions = Suggesties
search-filters = Filters
search-kind = Soort
search-kind-all = Alles
search-city = Stad
search-city-all = Alle steden
search-topic = Onderwerp
search-topic-all = Alle onderwerpen
search-stage = Fase
search-stage-all = Alle fasen
search-language = Taal aan het loket
search-language-all = Alle talen
search-found =
    { $count ->
        [one] { $count } resultaat
       *[other] { $count } resultaten
    }
search-all = Alle resultaten bekijken
search-hint = Typ een paar woorden, in uw taal of in het Italiaans.
search-loading = Bezig met zoeken…
search-none = Niets gevonden. Controleer de spelling, gebruik minder woorden of wis de filters.
search-meant = Bedoelde u:
search-failed = De zoekfunctie kon niet worden geladen.
search-offline = U hebt geen verbinding, en de zoekfunctie is niet op uw apparaat opgeslagen.
search-unsupported = Uw browser is te oud voor deze zoekfunctie.
search-retry = Opnieuw proberen
search-more = Meer resultaten
search-reset = Filters wissen
search-browse = Zoek op een andere manier
search-feedback = Vertel ons wat u zoekt
search-no-script = Deze zoekfunctie heeft JavaScript nodig. Zonder JavaScript kunt u de volledige lijst gebruiken:
