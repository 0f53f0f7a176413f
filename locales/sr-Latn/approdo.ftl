### Reči interfejsa, na srpskom jeziku.

## Sve stranice

skip-to-content = Pređite na sadržaj
menu-label = Glavni meni
footer-label = O ovom sajtu
breadcrumbs-label = Nalazite se ovde
languages-label = Jezik
home-link = Početna
feed-title = Vesti (Atom)
licence-line = Tekstovi: { $name }
emergency-line = Hitan slučaj? Pozovite 112, besplatno sa svakog telefona.
checked-on = Provereno: { $date }
demo-badge = ogledni podaci

## Napomene na vrhu stranice

notice-fallback = Ova stranica još nije prevedena. Jezik teksta koji čitate: { $language }.
notice-outdated = Original ove stranice promenio se posle prevoda. Takse, rokovi ili pravila mogu biti drugačiji: proverite u službi.
# $sections (text): the names of the sections whose original has changed, as a list
notice-outdated-where = Promenilo se: { $sections }.
notice-machine = Ovu stranicu je prevela mašina i još niko nije proverio prevod. Kad je reč o nečem važnom, pročitajte original ili pitajte u nekoj službi.
notice-machine-reviewed = Ovu stranicu je prevela mašina, a zatim je prevod proverio čovek.
notice-draft = Ova stranica je nacrt.
notice-demo-desk = Ogledni podaci: niko nije proverio radno vreme i kontakte ove službe.
choice-fallback = (jezik teksta: { $language })
stub-lead = Ove stranice još nema na vašem jeziku. Možete je pročitati na ovim jezicima:

## Početna stranica i spiskovi

stages-title = U kojoj ste fazi?
cities-title = Gradovi
topics-title = Teme
guides-title = Vodiči
guides-lead = Ono što važi u celoj regiji, po temama.
topic-in-city = { $city }: samo u ovom gradu

## Grad

city-desks-title = { $city }: službe
desks-all-in-city = { $city }: sve službe
city-about-title = { $city } ukratko
city-universities = Univerziteti
city-transport = Javni prevoz
city-programme = Program dobrodošlice
city-holiday = Lokalni praznik, kancelarije ne rade

## Vodič

guide-at-a-glance = Ukratko
contents-title = Na ovoj stranici
official-term = Na italijanskom:
guide-desks-title = Gde možete dobiti pomoć
guide-related-title = Srodni vodiči
guide-sources-title = Izvori
guide-official-page = Zvanična stranica
fact-deadline = Rok
fact-within = najviše { $time }
fact-within-from = najviše { $time } { $from }
fact-cost = Cena
fact-time = Koliko traje
fact-needed = Šta vam treba
fact-produced = Šta dobijate
fact-online = Onlajn
fact-authority = Ko odlučuje
fact-audience = Za koga
fee-source = Gde je objavljen ovaj iznos
fee-at-least = od { $amount }
fee-between = od { $least } do { $most }
fee-per-year = { $amount } godišnje
fee-per-month = { $amount } mesečno

## Okviri u tekstu

alert-note = Dobro je znati
alert-tip = Savet
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
kind-immigration-office = Odeljenje za strance
kind-registry = Evidencija stanovništva
kind-health = Zdravstvena služba
kind-tax = Poreska služba
kind-job = Centar za zapošljavanje
kind-university = Univerzitetska kancelarija
kind-school = Škola
kind-library = Biblioteka
kind-ngo = Udruženje
kind-hotline = Telefonska linija za pomoć
kind-online = Onlajn usluga
desk-languages = Jezici koji se govore
spoken-staff = govore zaposleni
spoken-interpreter = uz prevodioca
spoken-on-request = ako zatražite unapred
spoken-phone-interpreter = uz prevodioca preko telefona
desk-address = Adresa
desk-map = Prikažite na OpenStreetMap
desk-hours = Radno vreme
desk-closed = zatvoreno
desk-hours-unknown = Niko nije proverio radno vreme. Pozovite ili pišite pre nego što krenete.
desk-holidays-closed = Zatvoreno na državne i lokalne praznike.
desk-holidays-open = Otvoreno na državne i lokalne praznike.
desk-exceptions = Predstojeće promene
dates-from-to = { $from } – { $to }
dates-from = prvi dan: { $from }
dates-to = poslednji dan: { $to }
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
contact-email = Imejl
contact-pec = Sertifikovani imejl (PEC)
contact-web = Veb-sajt
contact-remote = Pomoć na daljinu
remote-phone = telefonom
remote-video = video-pozivom
remote-chat = u četu
remote-email = imejlom
desk-services = Čime se ova služba bavi
cost-free = Usluga je besplatna.
cost-paid = Usluga se plaća.
desk-access = Pristupačnost
wheelchair-yes = Pristupačno za invalidska kolica
wheelchair-no = Nije pristupačno za invalidska kolica
wheelchair-limited = Delimično pristupačno za invalidska kolica
wheelchair-unknown = Pristup invalidskim kolicima: nije poznato
access-step-free = Ulaz bez stepenika
access-steps = Stepenici na ulazu
access-lift = Lift
access-no-lift = Nema lifta
access-induction-loop = Indukciona petlja za slušne aparate
access-sign-language = Znakovni jezik
access-children = Možete doći s decom
desk-guides = Vodiči u vezi sa ovom službom
desk-source = Izvor

## Stranica nije pronađena

not-found-title = Ova stranica ne postoji
not-found-lead = Adresa je možda zastarela ili pogrešno napisana. Počnite ponovo odavde:
