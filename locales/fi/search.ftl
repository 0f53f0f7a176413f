### Haku suomeksi.

search-title = Haku
search-label = Hae oppaita, palvelupisteitä ja paikkoja
search-suggestions = Ehdotukset
search-filters = Suodattimet
search-kind = Tyyppi
search-kind-all = Kaikki
search-city = Kaupunki
search-city-all = Kaikki kaupungit
search-topic = Aihe
search-topic-all = Kaikki aiheet
search-stage = Vaihe
search-stage-all = Kaikki vaiheet
search-language = Palvelukieli
search-language-all = Kaikki kielet
search-found =
    { $count ->
        [one] { $count } tulos
       *[other] { $count } tulosta
    }
search-all = Näytä kaikki tulokset
search-hint = Kirjoita muutama sana omalla kielelläsi tai italiaksi.
search-loading = Haetaan…
search-none = Mitään ei löytynyt. Tarkista oikeinkirjoitus, käytä vähemmän sanoja tai poista suodattimet.
search-meant = Tarkoititko:
search-failed = Hakua ei voitu ladata.
search-offline = Sinulla ei ole verkkoyhteyttä, eikä hakua ole tallennettu laitteellesi.
search-unsupported = Selaimesi on liian vanha tälle haulle.
search-retry = Yritä uudelleen
search-more = Lisää tuloksia
search-reset = Poista suodattimet
search-browse = Etsi toisella tavalla
search-feedback = Kerro meille, mitä etsit
search-no-script = Tämä haku tarvitsee JavaScriptin. Ilman sitä voit käyttää luetteloa kaikesta sisällöstä:
