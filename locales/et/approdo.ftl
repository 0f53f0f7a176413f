### Kasutajaliidese sõnad eesti keeles.

## Kõik lehed

skip-to-content = Liigu sisu juurde
menu-label = Peamenüü
footer-label = Veebisaidist
breadcrumbs-label = Olete siin
languages-label = Keel
home-link = Avaleht
feed-title = Uudisvoog (Atom)
licence-line = Tekstid: { $name }
emergency-line = Hädaolukord? Helistage 112, kõne on tasuta igalt telefonilt.
checked-on = Kontrollitud: { $date }
demo-badge = näidisandmed

## Teated lehe ülaosas

notice-fallback = See leht ei ole veel tõlgitud. Loete seda praegu teises keeles: { $language }.
notice-outdated = Selle lehe originaal on pärast tõlkimist muutunud. Tasud, ajad või reeglid võivad olla teistsugused: küsige teeninduspunktist üle.
# $sections (text): the names of the sections whose original has changed, as a list
notice-outdated-where = Muutunud on: { $sections }.
notice-machine = See leht on masintõlgitud ja keegi ei ole seda veel kontrollinud. Kui asi on tähtis, lugege originaali või küsige teeninduspunktist.
notice-machine-reviewed = See leht on masintõlgitud ja seejärel on inimene selle üle kontrollinud.
notice-draft = See leht on mustand.
notice-demo-desk = Näidisandmed: keegi ei ole selle teeninduspunkti lahtiolekuaegu ja kontaktandmeid kontrollinud.
choice-fallback = (keel: { $language })
stub-lead = Seda lehte ei ole veel teie keeles. Saate seda lugeda järgmistes keeltes:

## Avaleht ja loendid

stages-title = Mis etapis te praegu olete?
cities-title = Linnad
topics-title = Teemad
guides-title = Juhendid
guides-lead = Mis kehtib kogu piirkonnas, teemade kaupa.
topic-in-city = Ainult selles linnas: { $city }

## Linn

city-desks-title = Teeninduspunktid: { $city }
desks-all-in-city = Kõik teeninduspunktid: { $city }
city-about-title = { $city } lühidalt
city-universities = Ülikoolid
city-transport = Ühistransport
city-programme = Vastuvõtuprogramm
city-holiday = Kohalik püha, asutused on suletud

## Juhend

guide-at-a-glance = Lühidalt
contents-title = Sellel lehel
official-term = Itaalia keeles:
guide-desks-title = Kust saada abi
guide-related-title = Seotud juhendid
guide-sources-title = Allikad
guide-official-page = Ametlik leht
fact-deadline = Tähtaeg
fact-within = kuni { $time }
fact-within-from = kuni { $time } { $from }
fact-cost = Hind
fact-time = Kui kaua see aega võtab
fact-needed = Mida on vaja
fact-produced = Mida te saate
fact-online = Internetis
fact-authority = Kes otsustab
fact-audience = Kellele
fee-source = Kus see summa on avaldatud
fee-at-least = alates { $amount }
fee-between = { $least } kuni { $most }
fee-per-year = { $amount } aastas
fee-per-month = { $amount } kuus

## Kastid tekstis

alert-note = Hea teada
alert-tip = Nõuanne
alert-important = Tähtis
alert-warning = Hoiatus
alert-caution = Ettevaatust
footnote-back = Tagasi teksti juurde, märkus
table-label = Tabel

## Teeninduspunktid

desks-title = Teeninduspunktid
desks-lead =
    { $count ->
        [one] { $count } teeninduspunkt, kus teid aidatakse.
       *[other] { $count } teeninduspunkti, kus teid aidatakse.
    }
kind-welcome-desk = Uute elanike infopunkt
kind-immigration-office = Sisserändebüroo
kind-registry = Rahvastikuregistri büroo
kind-health = Tervishoiuteenus
kind-tax = Maksubüroo
kind-job = Tööhõivekeskus
kind-university = Ülikooli büroo
kind-school = Kool
kind-library = Raamatukogu
kind-ngo = Ühing
kind-hotline = Infotelefon
kind-online = Veebiteenus
desk-languages = Teeninduskeeled
spoken-staff = töötajad räägivad seda keelt
spoken-interpreter = tõlgi abiga
spoken-on-request = kui annate sellest ette teada
spoken-phone-interpreter = telefonitõlgi abiga
desk-address = Aadress
desk-map = Näita OpenStreetMapis
desk-hours = Lahtiolekuajad
desk-closed = suletud
desk-hours-unknown = Keegi ei ole lahtiolekuaegu kontrollinud. Enne kohaleminekut helistage või kirjutage.
desk-holidays-closed = Suletud riigipühadel ja kohalikel pühadel.
desk-holidays-open = Avatud riigipühadel ja kohalikel pühadel.
desk-exceptions = Eelseisvad muudatused
dates-from-to = { $from } – { $to }
dates-from = alates kuupäevast { $from }
dates-to = kuni kuupäevani { $to }
exception-closed = { $days }: suletud
exception-open = { $days }: avatud { $times }
desk-temporarily-closed = Ajutiselt suletud
desk-temporarily-closed-dates = Ajutiselt suletud: { $days }
appointment-none = Aega ei ole vaja broneerida.
appointment-optional = Võite tulla ilma aega broneerimata või aja broneerida.
appointment-required = Ainult broneeritud ajal.
desk-book = Broneeri aeg
desk-contacts = Kontaktandmed
contact-phone = Telefon
contact-whatsapp = WhatsApp
contact-fax = Faks
contact-email = E-post
contact-pec = Sertifitseeritud e-post (PEC)
contact-web = Veebisait
contact-remote = Abi kaugteel
remote-phone = telefoni teel
remote-video = videokõnega
remote-chat = veebivestluses
remote-email = e-posti teel
desk-services = Mida see teeninduspunkt teeb
cost-free = Teenus on tasuta.
cost-paid = Teenus on tasuline.
desk-access = Ligipääsetavus
wheelchair-yes = Ratastooliga ligipääsetav
wheelchair-no = Ratastooliga ei pääse ligi
wheelchair-limited = Ratastooliga osaliselt ligipääsetav
wheelchair-unknown = Ligipääs ratastooliga: pole teada
access-step-free = Astmeteta sissepääs
access-steps = Sissepääsu juures on astmed
access-lift = Lift
access-no-lift = Lifti ei ole
access-induction-loop = Silmusvõimendi kuuldeaparaatidele
access-sign-language = Viipekeel
access-children = Lapsed on oodatud
desk-guides = Juhendid sel teemal
desk-source = Allikas

## Lehte ei leitud

not-found-title = Seda lehte ei ole
not-found-lead = Aadress võib olla vana või valesti kirjutatud. Alustage uuesti siit:
