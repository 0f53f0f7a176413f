### Saskarnes vārdi latviešu valodā.

## Visas lapas

skip-to-content = Pāriet uz saturu
menu-label = Galvenā izvēlne
footer-label = Par šo vietni
breadcrumbs-label = Jūs atrodaties šeit
languages-label = Valoda
home-link = Sākumlapa
feed-title = Jaunumu plūsma (Atom)
licence-line = Teksti: { $name }
emergency-line = Ārkārtas situācija? Zvaniet 112 – bez maksas no jebkura tālruņa.
checked-on = Pārbaudīts: { $date }
demo-badge = parauga dati

## Paziņojumi lapas augšā

notice-fallback = Šī lapa vēl nav iztulkota. Jūs to lasāt { $language } valodā.
notice-outdated = Šīs lapas oriģināls kopš tulkošanas ir mainījies. Nodevas, termiņi vai noteikumi var būt citi: pārbaudiet to konsultāciju punktā.
# $sections (text): the names of the sections whose original has changed, as a list
notice-outdated-where = Mainījies: { $sections }.
notice-machine = Šī lapa ir tulkota ar mašīntulkošanu, un neviens to vēl nav pārbaudījis. Svarīgās lietās lasiet oriģinālu vai jautājiet konsultāciju punktā.
notice-machine-reviewed = Šī lapa ir tulkota ar mašīntulkošanu, un pēc tam to ir pārbaudījis cilvēks.
notice-draft = Šī lapa ir uzmetums.
notice-demo-desk = Parauga dati: neviens nav pārbaudījis šā konsultāciju punkta darba laiku un kontaktinformāciju.
choice-fallback = ({ $language } valodā)
stub-lead = Šī lapa jūsu valodā vēl nav pieejama. To var lasīt šajās valodās:

## Sākumlapa un saraksti

stages-title = Kurā ceļa posmā jūs esat?
cities-title = Pilsētas
topics-title = Tēmas
guides-title = Ceļveži
guides-lead = Kas ir spēkā visā reģionā, sakārtots pa tēmām.
topic-in-city = Tikai šajā pilsētā: { $city }

## Pilsēta

city-desks-title = { $city }: konsultāciju punkti
desks-all-in-city = { $city }: visi konsultāciju punkti
city-about-title = { $city } īsumā
city-universities = Universitātes
city-transport = Sabiedriskais transports
city-programme = Ieceļotāju uzņemšanas programma
city-holiday = Vietējie svētki, iestādes slēgtas

## Ceļvedis

guide-at-a-glance = Īsumā
contents-title = Šajā lapā
official-term = Itāļu valodā:
guide-desks-title = Kur saņemt palīdzību
guide-related-title = Saistītie ceļveži
guide-sources-title = Avoti
guide-official-page = Oficiālā lapa
fact-deadline = Termiņš
fact-within = ne vairāk kā { $time }
fact-within-from = ne vairāk kā { $time } { $from }
fact-cost = Izmaksas
fact-time = Cik ilgi tas notiek
fact-needed = Kas vajadzīgs
fact-produced = Ko jūs saņemsiet
fact-online = Tiešsaistē
fact-authority = Kas pieņem lēmumu
fact-audience = Kam tas paredzēts
fee-source = Kur šī summa ir publicēta
fee-at-least = no { $amount }
fee-between = no { $least } līdz { $most }
fee-per-year = { $amount } gadā
fee-per-month = { $amount } mēnesī

## Lodziņi tekstā

alert-note = Noderīgi zināt
alert-tip = Padoms
alert-important = Svarīgi
alert-warning = Uzmanību
alert-caution = Esiet piesardzīgi
footnote-back = Atpakaļ uz tekstu, piezīme
table-label = Tabula

## Konsultāciju punkti

desks-title = Konsultāciju punkti
desks-lead =
    { $count ->
        [zero] { $count } konsultāciju punktu, kuros jums palīdzēs.
        [one] { $count } konsultāciju punkts, kurā jums palīdzēs.
       *[other] { $count } konsultāciju punkti, kuros jums palīdzēs.
    }
kind-welcome-desk = Konsultāciju punkts ieceļotājiem
kind-immigration-office = Imigrācijas dienests
kind-registry = Iedzīvotāju reģistra nodaļa
kind-health = Veselības aprūpes iestāde
kind-tax = Nodokļu iestāde
kind-job = Nodarbinātības centrs
kind-university = Universitātes nodaļa
kind-school = Skola
kind-library = Bibliotēka
kind-ngo = Biedrība
kind-hotline = Palīdzības tālrunis
kind-online = Tiešsaistes pakalpojums
desk-languages = Valodas, kurās runā
spoken-staff = runā darbinieki
spoken-interpreter = ar tulku
spoken-on-request = ja iepriekš palūdzat
spoken-phone-interpreter = ar tulku pa tālruni
desk-address = Adrese
desk-map = Rādīt OpenStreetMap kartē
desk-hours = Darba laiks
desk-closed = slēgts
desk-hours-unknown = Darba laiku neviens nav pārbaudījis. Pirms došanās turp piezvaniet vai uzrakstiet.
desk-holidays-closed = Valsts un vietējos svētkos slēgts.
desk-holidays-open = Valsts un vietējos svētkos atvērts.
desk-exceptions = Gaidāmās izmaiņas
dates-from-to = { $from } – { $to }
dates-from = sākums – { $from }
dates-to = beigas – { $to }
exception-closed = { $days }: slēgts
exception-open = { $days }: atvērts { $times }
desk-temporarily-closed = Uz laiku slēgts
desk-temporarily-closed-dates = Uz laiku slēgts: { $days }
appointment-none = Pieraksts nav vajadzīgs.
appointment-optional = Varat nākt bez pieraksta vai pierakstīties.
appointment-required = Tikai ar iepriekšēju pierakstu.
desk-book = Pierakstīties
desk-contacts = Kontaktinformācija
contact-phone = Tālrunis
contact-whatsapp = WhatsApp
contact-fax = Fakss
contact-email = E-pasts
contact-pec = Sertificēts e-pasts (PEC)
contact-web = Tīmekļvietne
contact-remote = Palīdzība attālināti
remote-phone = pa tālruni
remote-video = videozvanā
remote-chat = tērzēšanā
remote-email = pa e-pastu
desk-services = Ko šajā konsultāciju punktā var nokārtot
cost-free = Pakalpojums ir bez maksas.
cost-paid = Pakalpojums ir par maksu.
desk-access = Piekļūstamība
wheelchair-yes = Piekļūstams cilvēkiem ratiņkrēslā
wheelchair-no = Nav piekļūstams cilvēkiem ratiņkrēslā
wheelchair-limited = Daļēji piekļūstams cilvēkiem ratiņkrēslā
wheelchair-unknown = Piekļuve cilvēkiem ratiņkrēslā: nav zināma
access-step-free = Ieeja bez pakāpieniem
access-steps = Pie ieejas ir pakāpieni
access-lift = Lifts
access-no-lift = Lifta nav
access-induction-loop = Indukcijas cilpa dzirdes aparātiem
access-sign-language = Zīmju valoda
access-children = Bērni ir laipni gaidīti
desk-guides = Ceļveži par šo tēmu
desk-source = Avots

## Lapa nav atrasta

not-found-title = Šādas lapas nav
not-found-lead = Adrese var būt veca vai kļūdaini ierakstīta. Sāciet no jauna šeit:
