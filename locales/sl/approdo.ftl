### Besede vmesnika v slovenščini.

## Vse strani

skip-to-content = Preskoči na vsebino
menu-label = Glavni meni
footer-label = O tem spletišču
breadcrumbs-label = Tukaj ste
languages-label = Jezik
home-link = Domov
feed-title = Novice (Atom)
licence-line = Besedila: { $name }
emergency-line = Nujen primer? Pokličite 112, brezplačno s katerega koli telefona.
checked-on = Datum preverjanja: { $date }
demo-badge = vzorčni podatki

## Obvestila na vrhu strani

notice-fallback = Ta stran še ni prevedena. Jezik besedila: { $language }.
notice-outdated = Izvirnik te strani se je po prevodu spremenil. Pristojbine, roki ali pravila so lahko drugačni: preverite na info točki.
# $sections (text): the names of the sections whose original has changed, as a list
notice-outdated-where = Spremenilo se je: { $sections }.
notice-machine = Ta stran je prevedena strojno in je še nihče ni pregledal. Kadar gre za pomembne stvari, preberite izvirnik ali vprašajte na info točki.
notice-machine-reviewed = Ta stran je prevedena strojno, nato pa jo je pregledal človek.
notice-draft = Ta stran je osnutek.
notice-demo-desk = Vzorčni podatki: nihče ni preveril delovnega časa in kontaktov te info točke.
choice-fallback = (jezik: { $language })
stub-lead = Te strani v vašem jeziku še ni. Preberete jo lahko v enem od teh jezikov:

## Domača stran in seznami

stages-title = V kateri fazi ste?
cities-title = Mesta
topics-title = Teme
guides-title = Vodniki
guides-lead = Kaj velja v vsej deželi, po temah.
topic-in-city = Samo v mestu { $city }

## Mesto

city-desks-title = Info točke v mestu { $city }
desks-all-in-city = Vse info točke v mestu { $city }
city-about-title = { $city } na kratko
city-universities = Univerze
city-transport = Javni prevoz
city-programme = Program dobrodošlice
city-holiday = Krajevni praznik, uradi so zaprti

## Vodnik

guide-at-a-glance = Na kratko
contents-title = Na tej strani
official-term = V italijanščini:
guide-desks-title = Kje vam pomagajo
guide-related-title = Sorodni vodniki
guide-sources-title = Viri
guide-official-page = Uradna stran
fact-deadline = Rok
fact-within = največ { $time }
fact-within-from = največ { $time } { $from }
fact-cost = Stroški
fact-time = Koliko časa traja
fact-needed = Kaj potrebujete
fact-produced = Kaj dobite
fact-online = Na spletu
fact-authority = Kdo odloča
fact-audience = Za koga
fee-source = Kje je ta znesek objavljen
fee-at-least = od { $amount }
fee-between = od { $least } do { $most }
fee-per-year = { $amount } na leto
fee-per-month = { $amount } na mesec

## Okvirji v besedilu

alert-note = Dobro je vedeti
alert-tip = Nasvet
alert-important = Pomembno
alert-warning = Opozorilo
alert-caution = Previdno
footnote-back = Nazaj na besedilo, opomba
table-label = Preglednica

## Info točke

desks-title = Info točke
desks-lead =
    { $count ->
        [one] { $count } info točka, kjer vam pomagajo.
        [two] { $count } info točki, kjer vam pomagajo.
        [few] { $count } info točke, kjer vam pomagajo.
       *[other] { $count } info točk, kjer vam pomagajo.
    }
kind-welcome-desk = Info točka za priseljence
kind-immigration-office = Urad za priseljevanje
kind-registry = Urad za prijavo prebivališča
kind-health = Zdravstvena služba
kind-tax = Davčni urad
kind-job = Zavod za zaposlovanje
kind-university = Univerzitetna pisarna
kind-school = Šola
kind-library = Knjižnica
kind-ngo = Društvo
kind-hotline = Informacijski telefon
kind-online = Spletna storitev
desk-languages = Jeziki
spoken-staff = govorijo zaposleni
spoken-interpreter = s tolmačem
spoken-on-request = po predhodnem dogovoru
spoken-phone-interpreter = s tolmačem po telefonu
desk-address = Naslov
desk-map = Pokaži na zemljevidu OpenStreetMap
desk-hours = Delovni čas
desk-closed = zaprto
desk-hours-unknown = Delovnega časa ni nihče preveril. Pred obiskom pokličite ali pišite.
desk-holidays-closed = Ob državnih in krajevnih praznikih zaprto.
desk-holidays-open = Ob državnih in krajevnih praznikih odprto.
desk-exceptions = Napovedane spremembe
dates-from-to = { $from } – { $to }
dates-from = prvi dan: { $from }
dates-to = zadnji dan: { $to }
exception-closed = { $days }: zaprto
exception-open = { $days }: odprto { $times }
desk-temporarily-closed = Začasno zaprto
desk-temporarily-closed-dates = Začasno zaprto ({ $days })
appointment-none = Naročanje ni potrebno.
appointment-optional = Lahko pridete brez naročila ali se naročite.
appointment-required = Samo po predhodnem naročilu.
desk-book = Naročite se
desk-contacts = Kontakti
contact-phone = Telefon
contact-whatsapp = WhatsApp
contact-fax = Faks
contact-email = E-pošta
contact-pec = Certificirana e-pošta (PEC)
contact-web = Spletišče
contact-remote = Pomoč na daljavo
remote-phone = po telefonu
remote-video = z videoklicem
remote-chat = v klepetu
remote-email = po e-pošti
desk-services = Kaj ponuja ta info točka
cost-free = Storitev je brezplačna.
cost-paid = Storitev je plačljiva.
desk-access = Dostopnost
wheelchair-yes = Dostopno z invalidskim vozičkom
wheelchair-no = Ni dostopno z invalidskim vozičkom
wheelchair-limited = Delno dostopno z invalidskim vozičkom
wheelchair-unknown = Dostop z invalidskim vozičkom: ni znano
access-step-free = Vhod brez stopnic
access-steps = Stopnice pri vhodu
access-lift = Dvigalo
access-no-lift = Brez dvigala
access-induction-loop = Indukcijska zanka za slušne aparate
access-sign-language = Znakovni jezik
access-children = Otroci so dobrodošli
desk-guides = Vodniki o tem
desk-source = Vir

## Strani ni mogoče najti

not-found-title = Ta stran ne obstaja
not-found-lead = Naslov je morda star ali napačno vpisan. Začnite znova tukaj:
