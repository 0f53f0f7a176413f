### Riječi interfejsa, na bosanskom jeziku.

## Sve stranice

skip-to-content = Pređite na sadržaj
menu-label = Glavni meni
footer-label = O ovoj web-stranici
breadcrumbs-label = Nalazite se ovdje
languages-label = Jezik
home-link = Početna
feed-title = Vijesti (Atom)
licence-line = Tekstovi: { $name }
emergency-line = Hitan slučaj? Nazovite 112, besplatno sa svakog telefona.
checked-on = Provjereno: { $date }
demo-badge = ogledni podaci

## Napomene na vrhu stranice

notice-fallback = Ova stranica još nije prevedena. Jezik teksta koji čitate: { $language }.
notice-outdated = Izvornik ove stranice promijenio se nakon prijevoda. Takse, rokovi ili pravila mogu biti drugačiji: provjerite u službi.
# $sections (text): the names of the sections whose original has changed, as a list
notice-outdated-where = Promijenilo se: { $sections }.
notice-machine = Ovu stranicu prevela je mašina i prijevod još niko nije provjerio. Kad je riječ o nečemu važnom, pročitajte izvornik ili pitajte u nekoj službi.
notice-machine-reviewed = Ovu stranicu prevela je mašina, a prijevod je zatim provjerio čovjek.
notice-draft = Ova stranica je nacrt.
notice-demo-desk = Ogledni podaci: niko nije provjerio radno vrijeme i kontakte ove službe.
choice-fallback = (jezik teksta: { $language })
stub-lead = Ove stranice još nema na vašem jeziku. Možete je pročitati na ovim jezicima:

## Početna stranica i spiskovi

stages-title = U kojoj ste fazi?
cities-title = Gradovi
topics-title = Teme
guides-title = Vodiči
guides-lead = Ono što vrijedi u cijeloj regiji, po temama.
topic-in-city = { $city }: samo u ovom gradu

## Grad

city-desks-title = { $city }: službe
desks-all-in-city = { $city }: sve službe
city-about-title = { $city } ukratko
city-universities = Univerziteti
city-transport = Javni prijevoz
city-programme = Program dobrodošlice
city-holiday = Lokalni praznik, uredi ne rade

## Vodič

guide-at-a-glance = Ukratko
contents-title = Na ovoj stranici
official-term = Na italijanskom:
guide-desks-title = Gdje možete dobiti pomoć
guide-related-title = Srodni vodiči
guide-sources-title = Izvori
guide-official-page = Zvanična stranica
fact-deadline = Rok
fact-within = najviše { $time }
fact-within-from = najviše { $time } { $from }
fact-cost = Cijena
fact-time = Koliko traje
fact-needed = Šta vam treba
fact-produced = Šta dobijate
fact-online = Online
fact-authority = Ko odlučuje
fact-audience = Za koga
fee-source = Gdje je objavljen ovaj iznos
fee-at-least = od { $amount }
fee-between = od { $least } do { $most }
fee-per-year = { $amount } godišnje
fee-per-month = { $amount } mjesečno

## Okviri u tekstu

alert-note = Dobro je znati
alert-tip = Savjet
alert-important = Važno
alert-warning = Upozorenje
alert-caution = Oprez
footnote-back = Nazad na tekst, napomena
table-label = Tabela

## Službe

desks-title = Službe
desks-lead =
    { $count ->
        [one] { $count } služba u kojoj će vam neko pomoći.
        [few] { $count } službe u kojima će vam neko pomoći.
       *[other] { $count } službi u kojima će vam neko pomoći.
    }
kind-welcome-desk = Centar za novopridošle
kind-immigration-office = Odjel za strance
kind-registry = Evidencija stanovništva
kind-health = Zdravstvena služba
kind-tax = Porezna uprava
kind-job = Centar za zapošljavanje
kind-university = Univerzitetski ured
kind-school = Škola
kind-library = Biblioteka
kind-ngo = Udruženje
kind-hotline = Telefonska linija za pomoć
kind-online = Online usluga
desk-languages = Jezici koji se govore
spoken-staff = govori osoblje
spoken-interpreter = uz tumača
spoken-on-request = ako zatražite unaprijed
spoken-phone-interpreter = uz tumača preko telefona
desk-address = Adresa
desk-map = Prikažite na OpenStreetMap
desk-hours = Radno vrijeme
desk-closed = zatvoreno
desk-hours-unknown = Niko nije provjerio radno vrijeme. Nazovite ili pišite prije nego što krenete.
desk-holidays-closed = Zatvoreno na državne i lokalne praznike.
desk-holidays-open = Otvoreno na državne i lokalne praznike.
desk-exceptions = Predstojeće promjene
dates-from-to = { $from } – { $to }
dates-from = prvi dan: { $from }
dates-to = posljednji dan: { $to }
exception-closed = { $days }: zatvoreno
exception-open = { $days }: otvoreno { $times }
desk-temporarily-closed = Privremeno zatvoreno
desk-temporarily-closed-dates = Privremeno zatvoreno, { $days }
appointment-none = Nije potrebno zakazivanje.
appointment-optional = Možete doći bez zakazivanja ili zakazati termin.
appointment-required = Samo uz zakazivanje.
desk-book = Zakažite termin
desk-contacts = Kontakt
contact-phone = Telefon
contact-whatsapp = WhatsApp
contact-fax = Faks
contact-email = E-mail
contact-pec = Certificirani e-mail (PEC)
contact-web = Web-stranica
contact-remote = Pomoć na daljinu
remote-phone = telefonom
remote-video = videopozivom
remote-chat = u chatu
remote-email = e-mailom
desk-services = Čime se ova služba bavi
cost-free = Usluga je besplatna.
cost-paid = Usluga se plaća.
desk-access = Pristupačnost
wheelchair-yes = Pristupačno za invalidska kolica
wheelchair-no = Nije pristupačno za invalidska kolica
wheelchair-limited = Djelimično pristupačno za invalidska kolica
wheelchair-unknown = Pristup invalidskim kolicima: nije poznato
access-step-free = Ulaz bez stepenica
access-steps = Stepenice na ulazu
access-lift = Lift
access-no-lift = Nema lifta
access-induction-loop = Indukcijska petlja za slušne aparate
access-sign-language = Znakovni jezik
access-children = Možete doći s djecom
desk-guides = Vodiči u vezi s ovom službom
desk-source = Izvor

## Stranica nije pronađena

not-found-title = Ova stranica ne postoji
not-found-lead = Adresa je možda stara ili pogrešno napisana. Počnite ponovo odavde:
