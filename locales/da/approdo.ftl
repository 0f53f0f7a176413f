### Brugerfladens ord, på dansk.

## Alle sider

skip-to-content = Gå til indholdet
menu-label = Hovedmenu
footer-label = Om webstedet
breadcrumbs-label = Du er her
languages-label = Sprog
home-link = Forside
feed-title = Nyhedsfeed (Atom)
licence-line = Tekster: { $name }
emergency-line = Nødsituation? Ring 112, gratis fra alle telefoner.
checked-on = Kontrolleret den { $date }
demo-badge = eksempeldata

## Meddelelser øverst på en side

notice-fallback = Denne side er ikke oversat endnu. Du læser den på { $language }.
notice-outdated = Originalen til denne side er ændret, siden den blev oversat. Gebyrer, frister eller regler kan være anderledes: Spørg på kontoret.
# $sections (text): the names of the sections whose original has changed, as a list
notice-outdated-where = Ændret er: { $sections }.
notice-machine = Denne side er maskinoversat, og ingen har kontrolleret den endnu. Læs originalen, eller spørg på et kontor, når det er vigtigt.
notice-machine-reviewed = Denne side er maskinoversat og derefter kontrolleret af et menneske.
notice-draft = Denne side er et udkast.
notice-demo-desk = Eksempeldata: Ingen har kontrolleret kontorets åbningstider og kontaktoplysninger.
choice-fallback = (på { $language })
stub-lead = Denne side findes ikke på dit sprog endnu. Du kan læse den på et af disse sprog:

## Forside og lister

stages-title = Hvor langt er du kommet?
cities-title = Byer
topics-title = Emner
guides-title = Guider
guides-lead = Det, der gælder i hele regionen, efter emne.
topic-in-city = Kun i { $city }

## By

city-desks-title = Kontorer i { $city }
desks-all-in-city = Alle kontorer i { $city }
city-about-title = Kort om { $city }
city-universities = Universiteter
city-transport = Offentlig transport
city-programme = Velkomstprogram
city-holiday = Lokal helligdag, kontorerne har lukket

## Guide

guide-at-a-glance = Kort fortalt
contents-title = På denne side
official-term = På italiensk:
guide-desks-title = Her kan du få hjælp
guide-related-title = Relaterede guider
guide-sources-title = Kilder
guide-official-page = Officiel side
fact-deadline = Frist
fact-within = inden for { $time }
fact-within-from = inden for { $time } { $from }
fact-cost = Pris
fact-time = Hvor lang tid det tager
fact-needed = Det skal du bruge
fact-produced = Det får du
fact-online = På nettet
fact-authority = Hvem der afgør det
fact-audience = For hvem
fee-source = Her er beløbet offentliggjort
fee-at-least = fra { $amount }
fee-between = fra { $least } til { $most }
fee-per-year = { $amount } om året
fee-per-month = { $amount } om måneden

## Bokse i en tekst

alert-note = Godt at vide
alert-tip = Tip
alert-important = Vigtigt
alert-warning = Advarsel
alert-caution = Pas på
footnote-back = Tilbage til teksten, note
table-label = Tabel

## Kontorer

desks-title = Kontorer
desks-lead =
    { $count ->
        [one] { $count } kontor, hvor nogen hjælper dig.
       *[other] { $count } kontorer, hvor nogen hjælper dig.
    }
kind-welcome-desk = Velkomstkontor
kind-immigration-office = Udlændingekontor
kind-registry = Folkeregister
kind-health = Sundhedstjeneste
kind-tax = Skattekontor
kind-job = Jobcenter
kind-university = Universitetskontor
kind-school = Skole
kind-library = Bibliotek
kind-ngo = Forening
kind-hotline = Telefonrådgivning
kind-online = Onlinetjeneste
desk-languages = Sprog
spoken-staff = tales af personalet
spoken-interpreter = med tolk
spoken-on-request = hvis du beder om det på forhånd
spoken-phone-interpreter = med telefontolk
desk-address = Adresse
desk-map = Vis på OpenStreetMap
desk-hours = Åbningstider
desk-closed = lukket
desk-hours-unknown = Ingen har kontrolleret åbningstiderne. Ring eller skriv, før du tager derhen.
desk-holidays-closed = Lukket på nationale og lokale helligdage.
desk-holidays-open = Åbent på nationale og lokale helligdage.
desk-exceptions = Kommende ændringer
dates-from-to = fra og med { $from } til og med { $to }
dates-from = fra og med { $from }
dates-to = til og med { $to }
exception-closed = { $days }: lukket
exception-open = { $days }: åbent { $times }
desk-temporarily-closed = Midlertidigt lukket
desk-temporarily-closed-dates = Midlertidigt lukket { $days }
appointment-none = Du behøver ikke bestille tid.
appointment-optional = Du kan komme uden at bestille tid, eller du kan bestille en tid.
appointment-required = Kun efter tidsbestilling.
desk-book = Bestil tid
desk-contacts = Kontakt
contact-phone = Telefon
contact-whatsapp = WhatsApp
contact-fax = Fax
contact-email = E-mail
contact-pec = Certificeret e-mail (PEC)
contact-web = Websted
contact-remote = Hjælp på afstand
remote-phone = pr. telefon
remote-video = via videoopkald
remote-chat = via chat
remote-email = pr. e-mail
desk-services = Hvad kontoret gør
cost-free = Hjælpen er gratis.
cost-paid = Hjælpen koster penge.
desk-access = Tilgængelighed
wheelchair-yes = Tilgængeligt for kørestolsbrugere
wheelchair-no = Ikke tilgængeligt for kørestolsbrugere
wheelchair-limited = Delvist tilgængeligt for kørestolsbrugere
wheelchair-unknown = Adgang for kørestolsbrugere: ukendt
access-step-free = Indgang uden trin
access-steps = Trin ved indgangen
access-lift = Elevator
access-no-lift = Ingen elevator
access-induction-loop = Teleslynge til høreapparater
access-sign-language = Tegnsprog
access-children = Børn er velkomne
desk-guides = Guider om det
desk-source = Kilde

## Siden blev ikke fundet

not-found-title = Siden findes ikke
not-found-lead = Adressen er måske gammel eller skrevet forkert. Begynd forfra her:
