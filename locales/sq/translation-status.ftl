## Faqja për redaksinë dhe për ata që e financojnë

status-title = Gjendja e përkthimeve
status-summary = Çfarë është përkthyer në secilën gjuhë, çfarë ka ndryshuar që atëherë dhe çfarë mungon.
status-languages = Sipas gjuhës
status-kinds = Sipas llojit të tekstit
status-cities = Sipas qytetit
status-region = I gjithë rajoni
status-work = Tekste ku ka ende punë
status-work-none = Nuk mungon asgjë dhe gjithçka është e përditësuar.
status-text = Teksti
status-language = Gjuha
status-kind = Lloji
status-city = Qyteti
status-state = Gjendja
status-coverage = Të përditësuara
status-words = Fjalë të mbetura
status-texts = Tekste
status-words-left =
    { $count ->
        [one] { $count } fjalë për t'u përkthyer ose kontrolluar
       *[other] { $count } fjalë për t'u përkthyer ose kontrolluar
    }
status-changed = Ka ndryshuar në origjinal: { $sections }
status-lead = hyrja
status-as-of = Gjendja më { $date }
status-download = Tabela si skedar (CSV)
status-shown = { $shown } nga { $all }

## Gjendja e një teksti

state-current = i përditësuar
state-outdated = i vjetruar
state-unrecorded = i paregjistruar
state-machine = me makinë, i pakontrolluar
state-machine-reviewed = me makinë, i kontrolluar
state-fallback = shfaqet në një gjuhë tjetër
state-missing = mungon

## Llojet e teksteve

status-kind-guide = Udhëzues
status-kind-page = Faqe
status-kind-city = Qytete
status-kind-desk = Sportele
status-kind-journey = Udhërrëfyes
status-kind-glossary = Fjalorth
status-kind-notice = Njoftime
status-kind-fact = Emra, tarifa dhe lista
status-kind-message = Fjalët e ndërfaqes
