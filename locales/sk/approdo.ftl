### Slová rozhrania v slovenčine.

## Všetky stránky

skip-to-content = Preskočiť na obsah
menu-label = Hlavné menu
footer-label = O tomto webe
breadcrumbs-label = Nachádzate sa tu
languages-label = Jazyk
home-link = Úvod
feed-title = Novinky (Atom)
licence-line = Texty: { $name }
emergency-line = Núdzová situácia? Volajte 112, bezplatne z ktoréhokoľvek telefónu.
checked-on = Overené { $date }
demo-badge = ukážkové údaje

## Oznámenia v hornej časti stránky

notice-fallback = Táto stránka ešte nie je preložená. Jazyk textu: { $language }.
notice-outdated = Originál tejto stránky sa po preložení zmenil. Poplatky, lehoty alebo pravidlá môžu byť iné: informujte sa na kontaktnom mieste.
# $sections (text): the names of the sections whose original has changed, as a list
notice-outdated-where = Zmenilo sa: { $sections }.
notice-machine = Táto stránka je preložená strojovo a ešte ju nikto neskontroloval. Ak ide o niečo dôležité, prečítajte si originál alebo sa opýtajte na kontaktnom mieste.
notice-machine-reviewed = Táto stránka je preložená strojovo a potom ju skontroloval človek.
notice-draft = Táto stránka je koncept.
notice-demo-desk = Ukážkové údaje: otváracie hodiny a kontakty tohto miesta nikto neoveril.
choice-fallback = (jazyk: { $language })
stub-lead = Táto stránka ešte nie je vo vašom jazyku. Môžete si ju prečítať v týchto jazykoch:

## Úvodná stránka a zoznamy

stages-title = V ktorej fáze ste?
cities-title = Mestá
topics-title = Témy
guides-title = Návody
guides-lead = Čo platí v celom regióne, podľa tém.
topic-in-city = Len v meste { $city }

## Mesto

city-desks-title = Kontaktné miesta v meste { $city }
desks-all-in-city = Všetky kontaktné miesta v meste { $city }
city-about-title = { $city } v skratke
city-universities = Univerzity
city-transport = Verejná doprava
city-programme = Program pre nových obyvateľov
city-holiday = Miestny sviatok, úrady sú zatvorené

## Návod

guide-at-a-glance = V skratke
contents-title = Na tejto stránke
official-term = Po taliansky:
guide-desks-title = Kde vám pomôžu
guide-related-title = Súvisiace návody
guide-sources-title = Zdroje
guide-official-page = Oficiálna stránka
fact-deadline = Lehota
fact-within = najviac { $time }
fact-within-from = najviac { $time } { $from }
fact-cost = Náklady
fact-time = Ako dlho to trvá
fact-needed = Čo potrebujete
fact-produced = Čo získate
fact-online = Online
fact-authority = Kto rozhoduje
fact-audience = Pre koho
fee-source = Kde je táto suma zverejnená
fee-at-least = od { $amount }
fee-between = od { $least } do { $most }
fee-per-year = { $amount } ročne
fee-per-month = { $amount } mesačne

## Rámčeky v texte

alert-note = Dobré vedieť
alert-tip = Tip
alert-important = Dôležité
alert-warning = Upozornenie
alert-caution = Pozor
footnote-back = Späť na text, poznámka
table-label = Tabuľka

## Kontaktné miesta

desks-title = Kontaktné miesta
desks-lead =
    { $count ->
        [one] { $count } kontaktné miesto, kde vám pomôžu.
        [few] { $count } kontaktné miesta, kde vám pomôžu.
        [many] { $count } kontaktného miesta, kde vám pomôžu.
       *[other] { $count } kontaktných miest, kde vám pomôžu.
    }
kind-welcome-desk = Centrum pre nových obyvateľov
kind-immigration-office = Úrad pre cudzincov
kind-registry = Ohlasovňa pobytu
kind-health = Zdravotná služba
kind-tax = Daňový úrad
kind-job = Úrad práce
kind-university = Univerzitné pracovisko
kind-school = Škola
kind-library = Knižnica
kind-ngo = Združenie
kind-hotline = Infolinka
kind-online = Online služba
desk-languages = Jazyky
spoken-staff = dohovoríte sa s pracovníkmi
spoken-interpreter = s tlmočníkom
spoken-on-request = ak o to požiadate vopred
spoken-phone-interpreter = s tlmočníkom po telefóne
desk-address = Adresa
desk-map = Zobraziť v OpenStreetMap
desk-hours = Otváracie hodiny
desk-closed = zatvorené
desk-hours-unknown = Otváracie hodiny nikto neoveril. Skôr ako prídete, zavolajte alebo napíšte.
desk-holidays-closed = Počas štátnych a miestnych sviatkov zatvorené.
desk-holidays-open = Počas štátnych a miestnych sviatkov otvorené.
desk-exceptions = Najbližšie zmeny
dates-from-to = od { $from } do { $to }
dates-from = od { $from }
dates-to = do { $to }
exception-closed = { $days }: zatvorené
exception-open = { $days }: otvorené { $times }
desk-temporarily-closed = Dočasne zatvorené
desk-temporarily-closed-dates = Dočasne zatvorené: { $days }
appointment-none = Objednať sa netreba.
appointment-optional = Môžete prísť bez objednania alebo sa objednať.
appointment-required = Len po objednaní.
desk-book = Objednať sa
desk-contacts = Kontakty
contact-phone = Telefón
contact-whatsapp = WhatsApp
contact-fax = Fax
contact-email = E-mail
contact-pec = Certifikovaná elektronická pošta (PEC)
contact-web = Webové sídlo
contact-remote = Pomoc na diaľku
remote-phone = telefonicky
remote-video = videohovorom
remote-chat = cez chat
remote-email = e-mailom
desk-services = S čím tu pomáhajú
cost-free = Služba je bezplatná.
cost-paid = Služba je spoplatnená.
desk-access = Prístupnosť
wheelchair-yes = Prístupné na invalidnom vozíku
wheelchair-no = Neprístupné na invalidnom vozíku
wheelchair-limited = Čiastočne prístupné na invalidnom vozíku
wheelchair-unknown = Prístup na invalidnom vozíku: nie je známe
access-step-free = Vchod bez schodov
access-steps = Schody pri vchode
access-lift = Výťah
access-no-lift = Bez výťahu
access-induction-loop = Indukčná slučka pre načúvacie prístroje
access-sign-language = Posunkový jazyk
access-children = Deti sú vítané
desk-guides = Návody na túto tému
desk-source = Zdroj

## Stránka sa nenašla

not-found-title = Táto stránka neexistuje
not-found-lead = Adresa je možno stará alebo je v nej preklep. Začnite znova tu:
