### Paieška lietuvių kalba.

search-title = Paieška
search-label = Ieškoti atmintinių, konsultavimo punktų ir vietų
search-suggestions = Pasiūlymai
search-filters = Filtrai
search-kind = Rūšis
search-kind-all = Viskas
search-city = Miestas
search-city-all = Visi miestai
search-topic = Tema
search-topic-all = Visos temos
search-stage = Etapas
search-stage-all = Visi etapai
search-language = Bendravimo kalba konsultavimo punkte
search-language-all = Bet kuri kalba
search-found =
    { $count ->
        [one] { $count } rezultatas
        [few] { $count } rezultatai
        [many] { $count } rezultato
       *[other] { $count } rezultatų
    }
search-all = Žiūrėti visus rezultatus
search-hint = Įrašykite kelis žodžius savo arba italų kalba.
search-loading = Ieškoma…
search-none = Nieko nerasta. Patikrinkite rašybą, rašykite mažiau žodžių arba išvalykite filtrus.
search-meant = Galbūt ieškojote:
search-failed = Nepavyko įkelti paieškos.
search-offline = Nėra ryšio, o paieška jūsų įrenginyje neišsaugota.
search-unsupported = Jūsų naršyklė šiai paieškai per sena.
search-retry = Bandyti dar kartą
search-more = Daugiau rezultatų
search-reset = Išvalyti filtrus
search-browse = Rasti kitaip
search-feedback = Parašykite, ko ieškote
search-no-script = Šiai paieškai reikia JavaScript. Be jo naudokitės visų puslapių sąrašu:
