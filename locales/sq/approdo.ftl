### Fjalët e ndërfaqes, në shqip.

## Të gjitha faqet

skip-to-content = Kalo te përmbajtja
menu-label = Menyja kryesore
footer-label = Rreth kësaj faqeje
breadcrumbs-label = Je këtu
languages-label = Gjuha
home-link = Kreu
feed-title = Lajmet (Atom)
licence-line = Tekstet: { $name }
emergency-line = Urgjencë? Telefono 112, falas, nga çdo telefon.
checked-on = Kontrolluar më { $date }
demo-badge = të dhëna shembull

## Njoftimet në krye të faqes

notice-fallback = Kjo faqe nuk është përkthyer ende. Po e lexon në { $language }.
notice-outdated = Origjinali i kësaj faqeje ka ndryshuar pas përkthimit. Tarifat, afatet ose rregullat mund të jenë të tjera: pyet në sportel.
# $sections (text): the names of the sections whose original has changed, as a list
notice-outdated-where = Çfarë ka ndryshuar: { $sections }.
notice-machine = Kjo faqe është përkthyer nga një makinë dhe askush nuk e ka kontrolluar ende. Për gjërat e rëndësishme lexo origjinalin ose pyet në një sportel.
notice-machine-reviewed = Kjo faqe është përkthyer nga një makinë dhe pastaj është kontrolluar nga një person.
notice-draft = Kjo faqe është një draft.
notice-demo-desk = Të dhëna shembull: askush nuk i ka verifikuar orarin dhe kontaktet e këtij sporteli.
choice-fallback = (në { $language })
stub-lead = Kjo faqe nuk është ende në gjuhën tënde. Mund ta lexosh në:

## Kreu dhe listat

stages-title = Në cilën fazë je?
cities-title = Qytetet
topics-title = Temat
guides-title = Udhëzues
guides-lead = Çfarë vlen në gjithë rajonin, sipas temave.
topic-in-city = Vetëm në { $city }

## Qyteti

city-desks-title = Sportelet në { $city }
desks-all-in-city = Të gjitha sportelet në { $city }
city-about-title = { $city } shkurt
city-universities = Universitetet
city-transport = Transporti publik
city-programme = Programi i mirëseardhjes
city-holiday = Festë lokale, zyrat mbyllur

## Udhëzuesi

guide-at-a-glance = Me pak fjalë
contents-title = Në këtë faqe
official-term = Në italisht:
guide-desks-title = Ku të gjesh ndihmë
guide-related-title = Udhëzues të ngjashëm
guide-sources-title = Burimet
guide-official-page = Faqja zyrtare
fact-deadline = Afati
fact-within = jo më vonë se { $time }
fact-within-from = jo më vonë se { $time } { $from }
fact-cost = Kostoja
fact-time = Sa kohë duhet
fact-needed = Çfarë të duhet
fact-produced = Çfarë merr
fact-online = Në internet
fact-authority = Kush vendos
fact-audience = Për kë
fee-source = Ku është botuar kjo shumë
fee-at-least = nga { $amount }
fee-between = nga { $least } deri në { $most }
fee-per-year = { $amount } në vit
fee-per-month = { $amount } në muaj

## Kutitë në tekst

alert-note = Mirë ta dish
alert-tip = Këshillë
alert-important = E rëndësishme
alert-warning = Paralajmërim
alert-caution = Kujdes
footnote-back = Kthehu te teksti, shënimi
table-label = Tabelë

## Sportelet

desks-title = Sportelet
desks-lead =
    { $count ->
        [one] { $count } sportel ku dikush të ndihmon.
       *[other] { $count } sportele ku dikush të ndihmon.
    }
kind-welcome-desk = Zyra e mirëseardhjes
kind-immigration-office = Zyra e imigracionit
kind-registry = Zyra e gjendjes civile
kind-health = Shërbimi shëndetësor
kind-tax = Zyra e tatimeve
kind-job = Zyra e punës
kind-university = Zyrë universitare
kind-school = Shkollë
kind-library = Bibliotekë
kind-ngo = Shoqatë
kind-hotline = Linjë telefonike
kind-online = Shërbim në internet
desk-languages = Gjuhët që fliten
spoken-staff = e flet personeli
spoken-interpreter = me përkthyes
spoken-on-request = nëse e kërkon më parë
spoken-phone-interpreter = me përkthyes në telefon
desk-address = Adresa
desk-map = Shfaq në OpenStreetMap
desk-hours = Orari
desk-closed = mbyllur
desk-hours-unknown = Askush nuk e ka verifikuar orarin. Telefono ose shkruaj para se të shkosh.
desk-holidays-closed = Mbyllur në festat kombëtare dhe lokale.
desk-holidays-open = Hapur në festat kombëtare dhe lokale.
desk-exceptions = Ndryshimet e ardhshme
dates-from-to = nga data { $from } deri më { $to }
dates-from = nga data { $from }
dates-to = deri më { $to }
exception-closed = { $days }: mbyllur
exception-open = { $days }: hapur { $times }
desk-temporarily-closed = Mbyllur përkohësisht
desk-temporarily-closed-dates = Mbyllur përkohësisht { $days }
appointment-none = Nuk duhet takim.
appointment-optional = Mund të vish pa takim ose mund të lësh takim.
appointment-required = Vetëm me takim.
desk-book = Lër një takim
desk-contacts = Kontaktet
contact-phone = Telefoni
contact-whatsapp = WhatsApp
contact-fax = Faksi
contact-email = E-mail
contact-pec = E-mail i certifikuar (PEC)
contact-web = Faqja në internet
contact-remote = Ndihmë nga larg
remote-phone = me telefon
remote-video = me videotelefonatë
remote-chat = me chat
remote-email = me e-mail
desk-services = Çfarë bën ky sportel
cost-free = Shërbimi është falas.
cost-paid = Shërbimi është me pagesë.
desk-access = Aksesueshmëria
wheelchair-yes = I aksesueshëm me karrige me rrota
wheelchair-no = I paaksesueshëm me karrige me rrota
wheelchair-limited = Pjesërisht i aksesueshëm me karrige me rrota
wheelchair-unknown = Hyrja me karrige me rrota: nuk dihet
access-step-free = Hyrje pa shkallë
access-steps = Shkallë në hyrje
access-lift = Ashensor
access-no-lift = Pa ashensor
access-induction-loop = Unazë induksioni për aparate dëgjimi
access-sign-language = Gjuha e shenjave
access-children = Fëmijët janë të mirëpritur
desk-guides = Udhëzues që e përmendin
desk-source = Burimi

## Faqja nuk u gjet

not-found-title = Kjo faqe nuk ekziston
not-found-lead = Adresa mund të jetë e vjetër ose e shkruar gabim. Fillo përsëri nga këtu:
