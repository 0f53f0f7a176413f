### Meklēšana latviešu valodā.

search-title = Meklēt
search-label = Meklēt ceļvežus, konsultāciju punktus un vietas
search-suggestions = Ieteikumi
search-filters = Filtri
search-kind = Veids
search-kind-all = Viss
search-city = Pilsēta
search-city-all = Visas pilsētas
search-topic = Tēma
search-topic-all = Visas tēmas
search-stage = Posms
search-stage-all = Visi posmi
search-language = Valoda, kurā runā konsultāciju punktā
search-language-all = Jebkura valoda
search-found =
    { $count ->
        [zero] { $count } rezultātu
        [one] { $count } rezultāts
       *[other] { $count } rezultāti
    }
search-all = Skatīt visus rezultātus
search-hint = Ierakstiet dažus vārdus savā valodā vai itāliski.
search-loading = Notiek meklēšana…
search-none = Nekas nav atrasts. Pārbaudiet pareizrakstību, lietojiet mazāk vārdu vai notīriet filtrus.
search-meant = Vai meklējāt:
search-failed = Meklēšanu neizdevās ielādēt.
search-offline = Nav savienojuma, un meklēšana nav saglabāta jūsu ierīcē.
search-unsupported = Jūsu pārlūks šai meklēšanai ir pārāk vecs.
search-retry = Mēģināt vēlreiz
search-more = Vairāk rezultātu
search-reset = Notīrīt filtrus
search-browse = Atrast citādi
search-feedback = Pastāstiet, ko meklējat
search-no-script = Šai meklēšanai vajadzīgs JavaScript. Bez tā izmantojiet visu lapu sarakstu:
