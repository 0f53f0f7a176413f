## Bogga kooxda tifaftirka iyo cidda maalgelisa

status-title = Xaaladda tarjumaadda
status-summary = Waxa luqad kasta lagu tarjumay, waxa tan iyo markaas isbeddelay, iyo waxa dhiman.
status-languages = Luqad ahaan
status-kinds = Nooca qoraalka ahaan
status-cities = Magaalo ahaan
status-region = Gobolka oo dhan
status-work = Qoraallada u baahan shaqo
status-work-none = Waxba ma dhimna, waxna ma duugoobin.
status-text = Qoraalka
status-language = Luqadda
status-kind = Nooca
status-city = Magaalada
status-state = Xaaladda
status-coverage = La cusboonaysiiyay
status-words = Erayada dhiman
status-texts = Qoraallada
status-words-left =
    { $count ->
        [one] { $count } eray oo la tarjumo ama la hubiyo
       *[other] { $count } eray oo la tarjumo ama la hubiyo
    }
status-changed = Waxa iska beddelay qoraalka asalka ah: { $sections }
status-lead = hordhac
status-as-of = Xaaladda taariikhda { $date }
status-download = Jadwalka oo fayl ah (CSV)
status-shown = { $shown } / { $all }

## Xaaladda qoraalka

state-current = la cusboonaysiiyay
state-outdated = duugoobay
state-unrecorded = aan la diiwaangelin
state-machine = tarjumaad mishiin, lama hubin
state-machine-reviewed = tarjumaad mishiin, waa la hubiyay
state-fallback = luqad kale lagu muujiyay
state-missing = maqan

## Noocyada qoraallada

status-kind-guide = Hagayaasha
status-kind-page = Bogagga
status-kind-city = Magaalooyinka
status-kind-desk = Xafiisyada
status-kind-journey = Liisaska tallaabooyinka
status-kind-glossary = Qaamuuska erayada
status-kind-notice = Ogeysiisyada
status-kind-fact = Magacyo, khidmado iyo liisas
status-kind-message = Erayada bogagga
