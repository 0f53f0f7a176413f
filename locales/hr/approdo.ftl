### Riječi sučelja na hrvatskom.

## Sve stranice

skip-to-content = Prijeđi na sadržaj
menu-label = Glavni izbornik
footer-label = O ovim stranicama
breadcrumbs-label = Nalazite se ovdje
languages-label = Jezik
home-link = Početna
feed-title = Novosti (Atom)
licence-line = Tekstovi: { $name }
emergency-line = Hitan slučaj? Nazovite 112, besplatno s bilo kojeg telefona.
checked-on = Provjereno { $date }
demo-badge = ogledni podaci

## Obavijesti na vrhu stranice

notice-fallback = Ova stranica još nije prevedena. Jezik teksta: { $language }.
notice-outdated = Izvornik ove stranice promijenio se nakon prijevoda. Pristojbe, rokovi ili pravila mogu biti drukčiji: provjerite u uredu.
# $sections (text): the names of the sections whose original has changed, as a list
notice-outdated-where = Promijenilo se: { $sections }.
notice-machine = Ova je stranica prevedena strojno i još je nitko nije provjerio. Kad je riječ o važnim stvarima, pročitajte izvornik ili pitajte u uredu.
notice-machine-reviewed = Ova je stranica prevedena strojno, a zatim ju je provjerio čovjek.
notice-draft = Ova je stranica nacrt.
notice-demo-desk = Ogledni podaci: nitko nije provjerio radno vrijeme i kontakte ovog ureda.
choice-fallback = (jezik: { $language })
stub-lead = Ove stranice još nema na vašem jeziku. Možete je pročitati na jednom od ovih jezika:

## Početna stranica i popisi

stages-title = U kojoj ste fazi?
cities-title = Gradovi
topics-title = Teme
guides-title = Vodiči
guides-lead = Što vrijedi u cijeloj regiji, po temama.
topic-in-city = Samo za grad: { $city }

## Grad

city-desks-title = { $city }: uredi
desks-all-in-city = { $city }: svi uredi
city-about-title = { $city } ukratko
city-universities = Sveučilišta
city-transport = Javni prijevoz
city-programme = Program dobrodošlice
city-holiday = Lokalni blagdan, uredi su zatvoreni

## Vodič

guide-at-a-glance = Ukratko
contents-title = Na ovoj stranici
official-term = Na talijanskom:
guide-desks-title = Gdje možete dobiti pomoć
guide-related-title = Povezani vodiči
guide-sources-title = Izvori
guide-official-page = Službena stranica
fact-deadline = Rok
fact-within = najviše { $time }
fact-within-from = najviše { $time } { $from }
fact-cost = Trošak
fact-time = Koliko traje
fact-needed = Što vam treba
fact-produced = Što dobivate
fact-online = Na internetu
fact-authority = Tko odlučuje
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
footnote-back = Natrag na tekst, bilješka
table-label = Tablica

## Uredi

desks-title = Uredi
desks-lead =
    { $count ->
        [one] { $count } ured u kojem će vam netko pomoći.
        [few] { $count } ureda u kojima će vam netko pomoći.
       *[other] { $count } ureda u kojima će vam netko pomoći.
    }
kind-welcome-desk = Centar dobrodošlice
kind-immigration-office = Ured za imigraciju
kind-registry = Ured za prijavu prebivališta
kind-health = Zdravstvena služba
kind-tax = Porezni ured
kind-job = Ured za zapošljavanje
kind-university = Sveučilišni ured
kind-school = Škola
kind-library = Knjižnica
kind-ngo = Udruga
kind-hotline = Info-telefon
kind-online = Internetska usluga
desk-languages = Jezici
spoken-staff = govori osoblje
spoken-interpreter = uz prevoditelja
spoken-on-request = uz prethodni dogovor
spoken-phone-interpreter = uz prevoditelja na telefonu
desk-address = Adresa
desk-map = Prikaži na OpenStreetMapu
desk-hours = Radno vrijeme
desk-closed = zatvoreno
desk-hours-unknown = Nitko nije provjerio radno vrijeme. Prije dolaska nazovite ili pišite.
desk-holidays-closed = Zatvoreno na državne i lokalne blagdane.
desk-holidays-open = Otvoreno na državne i lokalne blagdane.
desk-exceptions = Predstojeće promjene
dates-from-to = od { $from } do { $to }
dates-from = od { $from }
dates-to = do { $to }
exception-closed = { $days }: zatvoreno
exception-open = { $days }: otvoreno { $times }
desk-temporarily-closed = Privremeno zatvoreno
desk-temporarily-closed-dates = Privremeno zatvoreno: { $days }
appointment-none = Nije potrebno dogovoriti termin.
appointment-optional = Možete doći bez termina ili ga dogovoriti.
appointment-required = Samo uz dogovoreni termin.
desk-book = Dogovorite termin
desk-contacts = Kontakti
contact-phone = Telefon
contact-whatsapp = WhatsApp
contact-fax = Telefaks
contact-email = E-pošta
contact-pec = Certificirana e-pošta (PEC)
contact-web = Internetske stranice
contact-remote = Pomoć na daljinu
remote-phone = telefonom
remote-video = videopozivom
remote-chat = chatom
remote-email = e-poštom
desk-services = U čemu ovaj ured pomaže
cost-free = Usluga je besplatna.
cost-paid = Usluga se plaća.
desk-access = Pristupačnost
wheelchair-yes = Pristupačno za invalidska kolica
wheelchair-no = Nije pristupačno za invalidska kolica
wheelchair-limited = Djelomično pristupačno za invalidska kolica
wheelchair-unknown = Pristup invalidskim kolicima: nije poznato
access-step-free = Ulaz bez stuba
access-steps = Stube na ulazu
access-lift = Dizalo
access-no-lift = Nema dizala
access-induction-loop = Indukcijska petlja za slušna pomagala
access-sign-language = Znakovni jezik
access-children = Djeca su dobrodošla
desk-guides = Vodiči o tome
desk-source = Izvor

## Stranica nije pronađena

not-found-title = Ova stranica ne postoji
not-found-lead = Adresa je možda stara ili pogrešno napisana. Krenite ponovno odavde:
