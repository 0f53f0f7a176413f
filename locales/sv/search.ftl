### Sökningen, på svenska.

search-title = Sök
search-label = Sök guider, servicekontor och platser
search-suggestions = Förslag
search-filters = Filter
search-kind = Typ
search-kind-all = Allt
search-city = Stad
search-city-all = Alla städer
search-topic = Ämne
search-topic-all = Alla ämnen
search-stage = Skede
search-stage-all = Alla skeden
search-language = Språk på servicekontoret
search-language-all = Alla språk
search-found =
    { $count ->
        [one] { $count } träff
       *[other] { $count } träffar
    }
search-all = Visa alla träffar
search-hint = Skriv några ord, på ditt språk eller på italienska.
search-loading = Söker …
search-none = Inga träffar. Kontrollera stavningen, använd färre ord eller rensa filtren.
search-meant = Menade du:
search-failed = Sökningen kunde inte läsas in.
search-offline = Du är inte uppkopplad, och sökningen är inte sparad på din enhet.
search-unsupported = Din webbläsare är för gammal för sökningen.
search-retry = Försök igen
search-more = Fler träffar
search-reset = Rensa filtren
search-browse = Leta på ett annat sätt
search-feedback = Berätta vad du letar efter
search-no-script = Sökningen kräver JavaScript. Utan JavaScript kan du använda listan över allt:
