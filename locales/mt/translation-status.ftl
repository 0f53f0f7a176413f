## Il-paġna għat-tim u għal min jiffinanzjah

status-title = Stat tat-traduzzjonijiet
status-summary = X’inhu tradott b’kull lingwa, x’inbidel minn dak iż-żmien ’l hawn, u x’jonqos.
status-languages = Skont il-lingwa
status-kinds = Skont it-tip ta’ test
status-cities = Skont il-belt
status-region = Ir-reġjun kollu
status-work = Testi li jeħtieġu xogħol
status-work-none = Xejn ma jonqos u kollox huwa aġġornat.
status-text = Test
status-language = Lingwa
status-kind = Tip
status-city = Belt
status-state = Stat
status-coverage = Aġġornati
status-words = Kliem li għad irid isir
status-texts = Testi
status-words-left =
    { $count ->
        [one] { $count } kelma li għad trid tiġi tradotta jew ivverifikata
        [two] { $count } kelmiet li għad iridu jiġu tradotti jew ivverifikati
        [few] { $count } kelmiet li għad iridu jiġu tradotti jew ivverifikati
        [many] { $count }-il kelma li għad iridu jiġu tradotti jew ivverifikati
       *[other] { $count } kelma li għad iridu jiġu tradotti jew ivverifikati
    }
status-changed = Mibdul fl-oriġinal: { $sections }
status-lead = introduzzjoni
status-as-of = Sitwazzjoni fid-data: { $date }
status-download = It-tabella bħala fajl (CSV)
status-shown = { $shown } minn { $all }

## L-istat ta’ test; kull wieħed jidher waħdu fit-tabella

state-current = aġġornat
state-outdated = mhux aġġornat
state-unrecorded = mhux irreġistrat
state-machine = awtomatiku, mhux ivverifikat
state-machine-reviewed = awtomatiku, ivverifikat
state-fallback = jidher b’lingwa oħra
state-missing = nieqes

## Tipi ta’ testi, fil-plural, fuq ringiela tat-tabella

status-kind-guide = Gwidi
status-kind-page = Paġni
status-kind-city = Bliet
status-kind-desk = Punti ta’ għajnuna
status-kind-journey = Perkorsi
status-kind-glossary = Glossarju
status-kind-notice = Avviżi
status-kind-fact = Ismijiet, tariffi u listi
status-kind-message = Kliem tal-interfaċċa
