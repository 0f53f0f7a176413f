### De woorden van de interface, in het Nederlands.

## Elke pagina

skip-to-content = Naar de inhoud
menu-label = Hoofdmenu
footer-label = Over deze site
breadcrumbs-label = U bent hier
languages-label = Taal
home-link = Home
feed-title = Nieuwsfeed (Atom)
licence-line = Teksten: { $name }
emergency-line = Noodgeval? Bel 112, gratis vanaf elke telefoon.
checked-on = Gecontroleerd op { $date }
demo-badge = voorbeeldgegevens

## Meldingen bovenaan een pagina

notice-fallback = Deze pagina is nog niet vertaald. U leest nu de versie in het { $language }.
notice-outdated = Het origineel van deze pagina is na de vertaling gewijzigd. Kosten, termijnen of regels kunnen anders zijn: vraag het na bij het loket.
# $sections (text): the names of the sections whose original has changed, as a list
notice-outdated-where = Gewijzigd: { $sections }.
notice-machine = Deze pagina is automatisch vertaald en nog door niemand gecontroleerd. Lees bij belangrijke zaken het origineel of vraag het na bij een loket.
notice-machine-reviewed = Deze pagina is automatisch vertaald en daarna door een mens gecontroleerd.
notice-draft = Deze pagina is een concept.
notice-demo-desk = Voorbeeldgegevens: niemand heeft de openingstijden en contactgegevens van dit loket gecontroleerd.
choice-fallback = (in het { $language })
stub-lead = Deze pagina is er nog niet in uw taal. U kunt de pagina wel lezen in een van deze talen:

## Homepage en lijsten

stages-title = Waar staat u nu?
cities-title = Steden
topics-title = Onderwerpen
guides-title = Gidsen
guides-lead = Wat in de hele regio geldt, per onderwerp.
topic-in-city = Alleen in { $city }

## Stad

city-desks-title = Loketten in { $city }
desks-all-in-city = Alle loketten in { $city }
city-about-title = { $city } in het kort
city-universities = Universiteiten
city-transport = Openbaar vervoer
city-programme = Welkomstprogramma
city-holiday = Plaatselijke feestdag, kantoren gesloten

## Gids

guide-at-a-glance = In één oogopslag
contents-title = Op deze pagina
official-term = In het Italiaans:
guide-desks-title = Waar u hulp krijgt
guide-related-title = Verwante gidsen
guide-sources-title = Bronnen
guide-official-page = Officiële pagina
fact-deadline = Termijn
fact-within = binnen { $time }
fact-within-from = binnen { $time } { $from }
fact-cost = Kosten
fact-time = Hoelang het duurt
fact-needed = Wat u nodig hebt
fact-produced = Wat u krijgt
fact-online = Online
fact-authority = Wie beslist
fact-audience = Voor wie
fee-source = Waar dit bedrag is gepubliceerd
fee-at-least = vanaf { $amount }
fee-between = van { $least } tot { $most }
fee-per-year = { $amount } per jaar
fee-per-month = { $amount } per maand

## Kaders in een tekst

alert-note = Goed om te weten
alert-tip = Tip
alert-important = Belangrijk
alert-warning = Let op
alert-caution = Pas op
footnote-back = Terug naar de tekst, noot
table-label = Tabel

## Loketten

desks-title = Loketten
desks-lead =
    { $count ->
        [one] { $count } loket waar iemand u helpt.
       *[other] { $count } loketten waar iemand u helpt.
    }
kind-welcome-desk = Welkomstloket
kind-immigration-office = Immigratiedienst
kind-registry = Burgerzaken
kind-health = Gezondheidsdienst
kind-tax = Belastingkantoor
kind-job = Arbeidsbureau
kind-university = Universiteitsloket
kind-school = School
kind-library = Bibliotheek
kind-ngo = Vereniging
kind-hotline = Hulplijn
kind-online = Onlinedienst
desk-languages = Talen
spoken-staff = gesproken door de medewerkers
spoken-interpreter = met een tolk
spoken-on-request = als u het vooraf vraagt
spoken-phone-interpreter = met een tolk aan de telefoon
desk-address = Adres
desk-map = Tonen op OpenStreetMap
desk-hours = Openingstijden
desk-closed = gesloten
desk-hours-unknown = Niemand heeft de openingstijden gecontroleerd. Bel of schrijf voordat u gaat.
desk-holidays-closed = Gesloten op nationale en plaatselijke feestdagen.
desk-holidays-open = Open op nationale en plaatselijke feestdagen.
desk-exceptions = Komende wijzigingen
dates-from-to = van { $from } tot en met { $to }
dates-from = vanaf { $from }
dates-to = tot en met { $to }
exception-closed = { $days }: gesloten
exception-open = { $days }: open { $times }
desk-temporarily-closed = Tijdelijk gesloten
desk-temporarily-closed-dates = Tijdelijk gesloten { $days }
appointment-none = U hebt geen afspraak nodig.
appointment-optional = U kunt zonder afspraak langskomen of een afspraak maken.
appointment-required = Alleen op afspraak.
desk-book = Afspraak maken
desk-contacts = Contact
contact-phone = Telefoon
contact-whatsapp = WhatsApp
contact-fax = Fax
contact-email = E-mail
contact-pec = Gecertificeerde e-mail (PEC)
contact-web = Website
contact-remote = Hulp op afstand
remote-phone = per telefoon
remote-video = via videobellen
remote-chat = via chat
remote-email = per e-mail
desk-services = Wat dit loket doet
cost-free = De dienst is gratis.
cost-paid = Voor de dienst moet u betalen.
desk-access = Toegankelijkheid
wheelchair-yes = Rolstoeltoegankelijk
wheelchair-no = Niet rolstoeltoegankelijk
wheelchair-limited = Gedeeltelijk rolstoeltoegankelijk
wheelchair-unknown = Rolstoeltoegankelijkheid: niet bekend
access-step-free = Ingang zonder treden
access-steps = Treden bij de ingang
access-lift = Lift
access-no-lift = Geen lift
access-induction-loop = Ringleiding voor hoortoestellen
access-sign-language = Gebarentaal
access-children = Kinderen zijn welkom
desk-guides = Gidsen hierover
desk-source = Bron

## Pagina niet gevonden

not-found-title = Deze pagina bestaat niet
not-found-lead = Misschien is het adres oud of verkeerd getypt. Begin hier opnieuw:
