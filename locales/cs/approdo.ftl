### Slova rozhraní v češtině.

## Všechny stránky

skip-to-content = Přejít k obsahu
menu-label = Hlavní menu
footer-label = O těchto stránkách
breadcrumbs-label = Nacházíte se zde
languages-label = Jazyk
home-link = Úvod
feed-title = Novinky (Atom)
licence-line = Texty: { $name }
emergency-line = Nouzová situace? Volejte 112, zdarma z jakéhokoli telefonu.
checked-on = Ověřeno { $date }
demo-badge = ukázkové údaje

## Upozornění v horní části stránky

notice-fallback = Tato stránka ještě není přeložena. Jazyk textu: { $language }.
notice-outdated = Originál této stránky se od překladu změnil. Poplatky, lhůty nebo pravidla mohou být jiné: ověřte si je na kontaktním místě.
# $sections (text): the names of the sections whose original has changed, as a list
notice-outdated-where = Změnilo se: { $sections }.
notice-machine = Tato stránka je přeložena strojově a nikdo ji zatím nezkontroloval. Jde-li o něco důležitého, přečtěte si originál nebo se zeptejte na kontaktním místě.
notice-machine-reviewed = Tato stránka je přeložena strojově a poté ji zkontroloval člověk.
notice-draft = Tato stránka je koncept.
notice-demo-desk = Ukázkové údaje: otevírací dobu a kontakty tohoto místa nikdo neověřil.
choice-fallback = (jazyk: { $language })
stub-lead = Tato stránka zatím není ve vašem jazyce. Můžete si ji přečíst v těchto jazycích:

## Úvodní stránka a seznamy

stages-title = V jaké fázi jste?
cities-title = Města
topics-title = Témata
guides-title = Návody
guides-lead = Co platí v celém regionu, podle témat.
topic-in-city = Jen ve městě { $city }

## Město

city-desks-title = Kontaktní místa ve městě { $city }
desks-all-in-city = Všechna kontaktní místa ve městě { $city }
city-about-title = { $city } ve zkratce
city-universities = Univerzity
city-transport = Veřejná doprava
city-programme = Program pro nově příchozí
city-holiday = Místní svátek, úřady mají zavřeno

## Návod

guide-at-a-glance = Ve zkratce
contents-title = Na této stránce
official-term = Italsky:
guide-desks-title = Kde vám pomohou
guide-related-title = Související návody
guide-sources-title = Zdroje
guide-official-page = Oficiální stránka
fact-deadline = Lhůta
fact-within = nejvýše { $time }
fact-within-from = nejvýše { $time } { $from }
fact-cost = Náklady
fact-time = Jak dlouho to trvá
fact-needed = Co potřebujete
fact-produced = Co získáte
fact-online = Online
fact-authority = Kdo rozhoduje
fact-audience = Pro koho
fee-source = Kde je tato částka zveřejněna
fee-at-least = od { $amount }
fee-between = od { $least } do { $most }
fee-per-year = { $amount } ročně
fee-per-month = { $amount } měsíčně

## Rámečky v textu

alert-note = Dobré vědět
alert-tip = Tip
alert-important = Důležité
alert-warning = Upozornění
alert-caution = Pozor
footnote-back = Zpět k textu, poznámka
table-label = Tabulka

## Kontaktní místa

desks-title = Kontaktní místa
desks-lead =
    { $count ->
        [one] { $count } kontaktní místo, kde vám pomohou.
        [few] { $count } kontaktní místa, kde vám pomohou.
        [many] { $count } kontaktního místa, kde vám pomohou.
       *[other] { $count } kontaktních míst, kde vám pomohou.
    }
kind-welcome-desk = Centrum pro nově příchozí
kind-immigration-office = Úřad pro cizince
kind-registry = Ohlašovna pobytu
kind-health = Zdravotní služba
kind-tax = Finanční úřad
kind-job = Úřad práce
kind-university = Univerzitní pracoviště
kind-school = Škola
kind-library = Knihovna
kind-ngo = Spolek
kind-hotline = Infolinka
kind-online = Online služba
desk-languages = Jazyky
spoken-staff = domluvíte se s pracovníky
spoken-interpreter = s tlumočníkem
spoken-on-request = pokud o to předem požádáte
spoken-phone-interpreter = s tlumočníkem po telefonu
desk-address = Adresa
desk-map = Zobrazit v OpenStreetMap
desk-hours = Otevírací doba
desk-closed = zavřeno
desk-hours-unknown = Otevírací dobu nikdo neověřil. Než přijdete, zavolejte nebo napište.
desk-holidays-closed = O státních a místních svátcích zavřeno.
desk-holidays-open = O státních a místních svátcích otevřeno.
desk-exceptions = Nadcházející změny
dates-from-to = od { $from } do { $to }
dates-from = od { $from }
dates-to = do { $to }
exception-closed = { $days }: zavřeno
exception-open = { $days }: otevřeno { $times }
desk-temporarily-closed = Dočasně zavřeno
desk-temporarily-closed-dates = Dočasně zavřeno: { $days }
appointment-none = Objednávat se není třeba.
appointment-optional = Můžete přijít bez objednání, nebo se objednat.
appointment-required = Jen po objednání.
desk-book = Objednat se
desk-contacts = Kontakty
contact-phone = Telefon
contact-whatsapp = WhatsApp
contact-fax = Fax
contact-email = E-mail
contact-pec = Certifikovaná elektronická pošta (PEC)
contact-web = Webové stránky
contact-remote = Pomoc na dálku
remote-phone = telefonicky
remote-video = videohovorem
remote-chat = přes chat
remote-email = e-mailem
desk-services = S čím tu pomáhají
cost-free = Služba je zdarma.
cost-paid = Služba je placená.
desk-access = Přístupnost
wheelchair-yes = Přístupné na vozíku
wheelchair-no = Nepřístupné na vozíku
wheelchair-limited = Částečně přístupné na vozíku
wheelchair-unknown = Přístup na vozíku: není známo
access-step-free = Vchod bez schodů
access-steps = Schody u vchodu
access-lift = Výtah
access-no-lift = Bez výtahu
access-induction-loop = Indukční smyčka pro sluchadla
access-sign-language = Znakový jazyk
access-children = Děti jsou vítány
desk-guides = Návody k tématu
desk-source = Zdroj

## Stránka nebyla nalezena

not-found-title = Tato stránka neexistuje
not-found-lead = Adresa je možná stará nebo je v ní překlep. Začněte znovu zde:
