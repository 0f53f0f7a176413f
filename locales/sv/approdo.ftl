### Gränssnittets ord, på svenska.

## Alla sidor

skip-to-content = Gå till innehållet
menu-label = Huvudmeny
footer-label = Om webbplatsen
breadcrumbs-label = Du är här
languages-label = Språk
home-link = Startsida
feed-title = Nyhetsflöde (Atom)
licence-line = Texter: { $name }
emergency-line = Nödläge? Ring 112, gratis från alla telefoner.
checked-on = Kontrollerat { $date }
demo-badge = exempeldata

## Meddelanden högst upp på en sida

notice-fallback = Den här sidan är inte översatt än. Du läser den på { $language }.
notice-outdated = Originalet till den här sidan har ändrats sedan den översattes. Avgifter, tider eller regler kan vara annorlunda: fråga servicekontoret.
# $sections (text): the names of the sections whose original has changed, as a list
notice-outdated-where = Det som har ändrats: { $sections }.
notice-machine = Den här sidan är maskinöversatt och ingen har granskat den än. Läs originalet eller fråga ett servicekontor om det är något viktigt.
notice-machine-reviewed = Den här sidan är maskinöversatt och har sedan granskats av en människa.
notice-draft = Den här sidan är ett utkast.
notice-demo-desk = Exempeldata: ingen har kontrollerat servicekontorets öppettider och kontaktuppgifter.
choice-fallback = (på { $language })
stub-lead = Den här sidan finns inte på ditt språk än. Du kan läsa den på något av dessa språk:

## Startsida och listor

stages-title = Hur långt har du kommit?
cities-title = Städer
topics-title = Ämnen
guides-title = Guider
guides-lead = Det som gäller i hela regionen, ämne för ämne.
topic-in-city = Bara i { $city }

## Stad

city-desks-title = Servicekontor i { $city }
desks-all-in-city = Alla servicekontor i { $city }
city-about-title = { $city } i korthet
city-universities = Universitet
city-transport = Kollektivtrafik
city-programme = Välkomstprogram
city-holiday = Lokal helgdag, kontoren är stängda

## Guide

guide-at-a-glance = I korthet
contents-title = På den här sidan
official-term = På italienska:
guide-desks-title = Här får du hjälp
guide-related-title = Relaterade guider
guide-sources-title = Källor
guide-official-page = Officiell sida
fact-deadline = Tidsfrist
fact-within = inom { $time }
fact-within-from = inom { $time } { $from }
fact-cost = Kostnad
fact-time = Hur lång tid det tar
fact-needed = Vad du behöver
fact-produced = Vad du får
fact-online = På nätet
fact-authority = Vem som beslutar
fact-audience = För vem
fee-source = Här har beloppet publicerats
fee-at-least = från { $amount }
fee-between = från { $least } till { $most }
fee-per-year = { $amount } per år
fee-per-month = { $amount } per månad

## Rutor i en text

alert-note = Bra att veta
alert-tip = Tips
alert-important = Viktigt
alert-warning = Varning
alert-caution = Se upp
footnote-back = Tillbaka till texten, fotnot
table-label = Tabell

## Servicekontor

desks-title = Servicekontor
desks-lead =
    { $count ->
        [one] { $count } servicekontor där någon hjälper dig.
       *[other] { $count } servicekontor där någon hjälper dig.
    }
kind-welcome-desk = Välkomstkontor
kind-immigration-office = Migrationskontor
kind-registry = Folkbokföring
kind-health = Hälso- och sjukvård
kind-tax = Skattekontor
kind-job = Arbetsförmedling
kind-university = Universitetskontor
kind-school = Skola
kind-library = Bibliotek
kind-ngo = Förening
kind-hotline = Telefonrådgivning
kind-online = Onlinetjänst
desk-languages = Språk
spoken-staff = talas av personalen
spoken-interpreter = med tolk
spoken-on-request = om du säger till i förväg
spoken-phone-interpreter = med tolk per telefon
desk-address = Adress
desk-map = Visa på OpenStreetMap
desk-hours = Öppettider
desk-closed = stängt
desk-hours-unknown = Ingen har kontrollerat öppettiderna. Ring eller skriv innan du går dit.
desk-holidays-closed = Stängt på allmänna och lokala helgdagar.
desk-holidays-open = Öppet på allmänna och lokala helgdagar.
desk-exceptions = Kommande ändringar
dates-from-to = från och med { $from } till och med { $to }
dates-from = från och med { $from }
dates-to = till och med { $to }
exception-closed = { $days }: stängt
exception-open = { $days }: öppet { $times }
desk-temporarily-closed = Tillfälligt stängt
desk-temporarily-closed-dates = Tillfälligt stängt { $days }
appointment-none = Du behöver inte boka tid.
appointment-optional = Du kan komma utan att boka, eller boka en tid.
appointment-required = Endast efter tidsbokning.
desk-book = Boka tid
desk-contacts = Kontakt
contact-phone = Telefon
contact-whatsapp = WhatsApp
contact-fax = Fax
contact-email = E-post
contact-pec = Certifierad e-post (PEC)
contact-web = Webbplats
contact-remote = Hjälp på distans
remote-phone = per telefon
remote-video = via videosamtal
remote-chat = via chatt
remote-email = via e-post
desk-services = Vad servicekontoret gör
cost-free = Tjänsten är gratis.
cost-paid = Tjänsten kostar pengar.
desk-access = Tillgänglighet
wheelchair-yes = Tillgängligt för rullstol
wheelchair-no = Inte tillgängligt för rullstol
wheelchair-limited = Delvis tillgängligt för rullstol
wheelchair-unknown = Tillgänglighet för rullstol: okänd
access-step-free = Entré utan trappsteg
access-steps = Trappsteg vid entrén
access-lift = Hiss
access-no-lift = Ingen hiss
access-induction-loop = Hörslinga för hörapparat
access-sign-language = Teckenspråk
access-children = Barn är välkomna
desk-guides = Guider om detta
desk-source = Källa

## Sidan hittades inte

not-found-title = Sidan finns inte
not-found-lead = Adressen kan vara gammal eller felskriven. Börja om här:
