## An leathanach don fhoireann agus dóibh siúd a mhaoiníonn í

status-title = Stádas na n-aistriúchán
status-summary = Cad atá aistrithe i ngach teanga, cad a d’athraigh ó shin, agus cad atá in easnamh.
status-languages = De réir teanga
status-kinds = De réir cineál téacs
status-cities = De réir cathrach
status-region = An réigiún ar fad
status-work = Téacsanna a bhfuil obair le déanamh orthu
status-work-none = Níl aon rud in easnamh ná as dáta.
status-text = Téacs
status-language = Teanga
status-kind = Cineál
status-city = Cathair
status-state = Stádas
status-coverage = Cothrom le dáta
status-words = Focail le déanamh
status-texts = Téacsanna
status-words-left =
    { $count ->
        [one] { $count } focal le haistriú nó le seiceáil
        [two] { $count } fhocal le haistriú nó le seiceáil
        [few] { $count } fhocal le haistriú nó le seiceáil
        [many] { $count } bhfocal le haistriú nó le seiceáil
       *[other] { $count } focal le haistriú nó le seiceáil
    }
status-changed = Athraithe sa bhunleagan: { $sections }
status-lead = réamhrá
status-as-of = Stádas ar an dáta: { $date }
status-download = An tábla mar chomhad (CSV)
status-shown = { $shown } as { $all }

## Stádas téacs; seasann gach ceann leis féin i dtábla

state-current = cothrom le dáta
state-outdated = as dáta
state-unrecorded = gan taifeadadh
state-machine = le meaisín, gan seiceáil
state-machine-reviewed = le meaisín, seiceáilte
state-fallback = á thaispeáint i dteanga eile
state-missing = in easnamh

## Cineálacha téacsanna, san iolra, os cionn ró den tábla

status-kind-guide = Treoracha
status-kind-page = Leathanaigh
status-kind-city = Cathracha
status-kind-desk = Deasca cabhrach
status-kind-journey = Turais
status-kind-glossary = Gluais
status-kind-notice = Fógraí
status-kind-fact = Ainmneacha, táillí agus liostaí
status-kind-message = Focail an chomhéadain
