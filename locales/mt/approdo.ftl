### Il-kliem tal-interfaċċa, bil-Malti.

## Kull paġna

skip-to-content = Aqbeż għall-kontenut
menu-label = Menu prinċipali
footer-label = Dwar dan is-sit
breadcrumbs-label = Fejn tinsab
languages-label = Lingwa
home-link = Paġna ewlenija
feed-title = Feed tal-aħbarijiet (Atom)
licence-line = Testi: { $name }
emergency-line = Emerġenza? Ċempel 112, mingħajr ħlas, minn kwalunkwe telefon.
checked-on = Data tal-verifika: { $date }
demo-badge = informazzjoni ta’ eżempju

## Avviżi fil-bidu tal-paġna

notice-fallback = Din il-paġna għadha mhijiex tradotta. Il-lingwa tat-test: { $language }.
notice-outdated = L-oriġinal ta’ din il-paġna nbidel wara li ġiet tradotta. It-tariffi, it-termini jew ir-regoli jistgħu jkunu differenti: iċċekkja mal-punt ta’ għajnuna.
# $sections (text): the names of the sections whose original has changed, as a list
notice-outdated-where = X’inbidel: { $sections }.
notice-machine = Din il-paġna ġiet tradotta b’mod awtomatiku u għadu ħadd ma vverifikaha. Għall-affarijiet importanti, aqra l-oriġinal jew staqsi f’punt ta’ għajnuna.
notice-machine-reviewed = Din il-paġna ġiet tradotta b’mod awtomatiku u mbagħad ivverifikata minn persuna.
notice-draft = Din il-paġna hija abbozz.
notice-demo-desk = Informazzjoni ta’ eżempju: ħadd ma vverifika l-ħinijiet u l-kuntatti ta’ dan il-punt ta’ għajnuna.
choice-fallback = (lingwa: { $language })
stub-lead = Din il-paġna għadha mhijiex disponibbli bil-lingwa tiegħek. Tista’ taqraha b’dawn il-lingwi:

## Paġna ewlenija u listi

stages-title = F’liema stadju tinsab?
cities-title = Bliet
topics-title = Suġġetti
guides-title = Gwidi
guides-lead = Dak li japplika fir-reġjun kollu, skont is-suġġett.
topic-in-city = Fil-belt ta’ { $city } biss

## Belt

city-desks-title = Punti ta’ għajnuna fil-belt ta’ { $city }
desks-all-in-city = Il-punti ta’ għajnuna kollha fil-belt ta’ { $city }
city-about-title = { $city } fil-qosor
city-universities = Universitajiet
city-transport = Trasport pubbliku
city-programme = Programm ta’ merħba
city-holiday = Festa lokali, l-uffiċċji jkunu magħluqa

## Gwida

guide-at-a-glance = F’daqqa t’għajn
contents-title = F’din il-paġna
official-term = Bit-Taljan:
guide-desks-title = Fejn issib l-għajnuna
guide-related-title = Gwidi relatati
guide-sources-title = Sorsi
guide-official-page = Paġna uffiċjali
fact-deadline = Skadenza
fact-within = fi żmien { $time }
fact-within-from = fi żmien { $time } { $from }
fact-cost = Spiża
fact-time = Kemm idum
fact-needed = X’għandek bżonn
fact-produced = X’tirċievi
fact-online = Onlajn
fact-authority = Min jiddeċiedi
fact-audience = Għal min
fee-source = Fejn hu ppubblikat dan l-ammont
fee-at-least = minn { $amount }
fee-between = minn { $least } sa { $most }
fee-per-year = { $amount } fis-sena
fee-per-month = { $amount } fix-xahar

## Kaxxi fit-test

alert-note = Tajjeb li tkun taf
alert-tip = Parir
alert-important = Importanti
alert-warning = Twissija
alert-caution = Attenzjoni
footnote-back = Lura għat-test, nota
table-label = Tabella

## Punti ta’ għajnuna

desks-title = Punti ta’ għajnuna
desks-lead =
    { $count ->
        [one] { $count } punt ta’ għajnuna fejn hemm min jgħinek.
        [two] { $count } punti ta’ għajnuna fejn hemm min jgħinek.
        [few] { $count } punti ta’ għajnuna fejn hemm min jgħinek.
        [many] { $count }-il punt ta’ għajnuna fejn hemm min jgħinek.
       *[other] { $count } punt ta’ għajnuna fejn hemm min jgħinek.
    }
kind-welcome-desk = Punt ta’ merħba
kind-immigration-office = Uffiċċju tal-immigrazzjoni
kind-registry = Uffiċċju tar-reġistru tar-residenti
kind-health = Servizz tas-saħħa
kind-tax = Uffiċċju tat-taxxa
kind-job = Ċentru tax-xogħol
kind-university = Uffiċċju tal-università
kind-school = Skola
kind-library = Librerija
kind-ngo = Assoċjazzjoni
kind-hotline = Linja ta’ għajnuna
kind-online = Servizz onlajn
desk-languages = Lingwi mitkellma
spoken-staff = mitkellma mill-persunal
spoken-interpreter = b’interpretu
spoken-on-request = jekk titlob minn qabel
spoken-phone-interpreter = b’interpretu bit-telefon
desk-address = Indirizz
desk-map = Uri fuq OpenStreetMap
desk-hours = Ħinijiet tal-ftuħ
desk-closed = magħluq
desk-hours-unknown = Ħadd ma vverifika l-ħinijiet tal-ftuħ. Ċempel jew ikteb qabel ma tmur.
desk-holidays-closed = Magħluq fil-festi pubbliċi u lokali.
desk-holidays-open = Miftuħ fil-festi pubbliċi u lokali.
desk-exceptions = Bidliet li ġejjin
dates-from-to = { $from } – { $to }
dates-from = bidu – { $from }
dates-to = tmiem – { $to }
exception-closed = { $days }: magħluq
exception-open = { $days }: miftuħ { $times }
desk-temporarily-closed = Magħluq temporanjament
desk-temporarily-closed-dates = Magħluq temporanjament: { $days }
appointment-none = M’hemmx bżonn appuntament.
appointment-optional = Tista’ tiġi mingħajr appuntament, jew tagħmel wieħed.
appointment-required = B’appuntament biss.
desk-book = Agħmel appuntament
desk-contacts = Kuntatti
contact-phone = Telefon
contact-whatsapp = WhatsApp
contact-fax = Faks
contact-email = Email
contact-pec = Email iċċertifikata (PEC)
contact-web = Sit web
contact-remote = Għajnuna mill-bogħod
remote-phone = bit-telefon
remote-video = b’sejħa bil-vidjo
remote-chat = biċ-chat
remote-email = bl-email
desk-services = X’isir f’dan il-punt ta’ għajnuna
cost-free = Is-servizz huwa b’xejn.
cost-paid = Is-servizz huwa bi ħlas.
desk-access = Aċċessibbiltà
wheelchair-yes = Aċċessibbli b’siġġu tar-roti
wheelchair-no = Mhux aċċessibbli b’siġġu tar-roti
wheelchair-limited = Aċċessibbli parzjalment b’siġġu tar-roti
wheelchair-unknown = Aċċess b’siġġu tar-roti: mhux magħruf
access-step-free = Daħla mingħajr tarġiet
access-steps = Tarġiet fid-daħla
access-lift = Lift
access-no-lift = Mingħajr lift
access-induction-loop = Sistema ta’ induzzjoni għall-apparat tas-smigħ
access-sign-language = Lingwa tas-sinjali
access-children = Merħba bit-tfal
desk-guides = Gwidi dwar dan
desk-source = Sors

## Il-paġna ma nstabitx

not-found-title = Din il-paġna ma teżistix
not-found-lead = L-indirizz jista’ jkun qadim jew miktub ħażin. Erġa’ ibda minn hawn:
