### Otsing eesti keeles.

search-title = Otsing
search-label = Otsi juhendeid, teeninduspunkte ja kohti
search-suggestions = Soovitused
search-filters = Filtrid
search-kind = Liik
search-kind-all = Kõik
search-city = Linn
search-city-all = Kõik linnad
search-topic = Teema
search-topic-all = Kõik teemad
search-stage = Etapp
search-stage-all = Kõik etapid
search-language = Teeninduskeel
search-language-all = Kõik keeled
search-found =
    { $count ->
        [one] { $count } tulemus
       *[other] { $count } tulemust
    }
search-all = Vaata kõiki tulemusi
search-hint = Kirjutage mõni sõna oma keeles või itaalia keeles.
search-loading = Otsin …
search-none = Midagi ei leitud. Kontrollige õigekirja, kasutage vähem sõnu või tühjendage filtrid.
search-meant = Kas mõtlesite:
search-failed = Otsingut ei õnnestunud laadida.
search-offline = Teil ei ole võrguühendust ja otsingut ei ole teie seadmesse salvestatud.
search-unsupported = Teie brauser on selle otsingu jaoks liiga vana.
search-retry = Proovi uuesti
search-more = Rohkem tulemusi
search-reset = Tühjenda filtrid
search-browse = Otsi teisel viisil
search-feedback = Andke meile teada, mida otsite
search-no-script = See otsing vajab JavaScripti. Ilma selleta kasutage kogu sisu loendit:
