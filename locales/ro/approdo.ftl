### Cuvintele interfeței, în română.

## Toate paginile

skip-to-content = Sari la conținut
menu-label = Meniu principal
footer-label = Despre acest site
breadcrumbs-label = Ești aici
languages-label = Limbă
home-link = Pagina principală
feed-title = Flux de noutăți (Atom)
licence-line = Texte: { $name }
emergency-line = O urgență? Sună la 112, gratuit, de la orice telefon.
checked-on = Verificat pe { $date }
demo-badge = date de exemplu

## Avizele din capul paginii

notice-fallback = Pagina aceasta nu este încă tradusă. O citești în { $language }.
notice-outdated = Originalul acestei pagini s-a schimbat după traducere. Costurile, termenele sau regulile pot fi altele: întreabă la ghișeu.
# $sections (text): the names of the sections whose original has changed, as a list
notice-outdated-where = Ce s-a schimbat: { $sections }.
notice-machine = Pagina aceasta a fost tradusă automat și nimeni nu a verificat-o încă. Pentru lucrurile importante, citește originalul sau întreabă la un ghișeu.
notice-machine-reviewed = Pagina aceasta a fost tradusă automat și apoi verificată de o persoană.
notice-draft = Pagina aceasta este o ciornă.
notice-demo-desk = Date de exemplu: nimeni nu a verificat programul și datele de contact ale acestui ghișeu.
choice-fallback = (în { $language })
stub-lead = Pagina aceasta nu există încă în limba ta. O poți citi în:

## Pagina principală și liste

stages-title = În ce etapă ești?
cities-title = Orașe
topics-title = Teme
guides-title = Ghiduri
guides-lead = Ce este valabil în toată regiunea, pe teme.
topic-in-city = Doar la { $city }

## Oraș

city-desks-title = Ghișee la { $city }
desks-all-in-city = Toate ghișeele din { $city }
city-about-title = { $city } pe scurt
city-universities = Universități
city-transport = Transport public
city-programme = Program de primire
city-holiday = Sărbătoare locală, birouri închise

## Ghid

guide-at-a-glance = Pe scurt
contents-title = Pe această pagină
official-term = În italiană:
guide-desks-title = Unde găsești ajutor
guide-related-title = Ghiduri înrudite
guide-sources-title = Surse
guide-official-page = Pagina oficială
fact-deadline = Termen-limită
fact-within = în cel mult { $time }
fact-within-from = în cel mult { $time } { $from }
fact-cost = Cost
fact-time = Cât durează
fact-needed = De ce ai nevoie
fact-produced = Ce obții
fact-online = Online
fact-authority = Cine decide
fact-audience = Pentru cine
fee-source = Unde este publicată această sumă
fee-at-least = de la { $amount }
fee-between = de la { $least } la { $most }
fee-per-year = { $amount } pe an
fee-per-month = { $amount } pe lună

## Casete în text

alert-note = Bine de știut
alert-tip = Sfat
alert-important = Important
alert-warning = Atenție
alert-caution = Ai grijă
footnote-back = Înapoi la text, nota
table-label = Tabel

## Ghișee

desks-title = Ghișee
desks-lead =
    { $count ->
        [one] { $count } ghișeu unde te ajută cineva.
        [few] { $count } ghișee unde te ajută cineva.
       *[other] { $count } de ghișee unde te ajută cineva.
    }
kind-welcome-desk = Birou de întâmpinare
kind-immigration-office = Birou pentru imigrație
kind-registry = Evidența populației
kind-health = Serviciu de sănătate
kind-tax = Birou fiscal
kind-job = Agenție pentru ocuparea forței de muncă
kind-university = Birou universitar
kind-school = Școală
kind-library = Bibliotecă
kind-ngo = Asociație
kind-hotline = Linie telefonică
kind-online = Serviciu online
desk-languages = Limbi vorbite
spoken-staff = vorbită de personal
spoken-interpreter = cu interpret
spoken-on-request = la cerere, dacă anunți din timp
spoken-phone-interpreter = cu interpret la telefon
desk-address = Adresă
desk-map = Arată pe OpenStreetMap
desk-hours = Program
desk-closed = închis
desk-hours-unknown = Nimeni nu a verificat programul. Sună sau scrie înainte să mergi.
desk-holidays-closed = Închis de sărbătorile legale și locale.
desk-holidays-open = Deschis de sărbătorile legale și locale.
desk-exceptions = Schimbări apropiate
dates-from-to = de la { $from } până la { $to }
dates-from = începând cu { $from }
dates-to = până la { $to }
exception-closed = { $days }: închis
exception-open = { $days }: deschis { $times }
desk-temporarily-closed = Închis temporar
desk-temporarily-closed-dates = Închis temporar { $days }
appointment-none = Nu ai nevoie de programare.
appointment-optional = Poți veni fără programare sau îți poți face una.
appointment-required = Numai cu programare.
desk-book = Fă o programare
desk-contacts = Contact
contact-phone = Telefon
contact-whatsapp = WhatsApp
contact-fax = Fax
contact-email = E-mail
contact-pec = E-mail certificat (PEC)
contact-web = Site web
contact-remote = Ajutor la distanță
remote-phone = la telefon
remote-video = prin apel video
remote-chat = pe chat
remote-email = prin e-mail
desk-services = Ce face acest ghișeu
cost-free = Serviciul este gratuit.
cost-paid = Serviciul este cu plată.
desk-access = Accesibilitate
wheelchair-yes = Accesibil cu scaunul rulant
wheelchair-no = Inaccesibil cu scaunul rulant
wheelchair-limited = Parțial accesibil cu scaunul rulant
wheelchair-unknown = Acces cu scaunul rulant: nu se știe
access-step-free = Intrare fără trepte
access-steps = Trepte la intrare
access-lift = Lift
access-no-lift = Fără lift
access-induction-loop = Buclă de inducție pentru aparate auditive
access-sign-language = Limbajul semnelor
access-children = Copiii sunt bine-veniți
desk-guides = Ghiduri despre acest ghișeu
desk-source = Sursă

## Pagina nu a fost găsită

not-found-title = Această pagină nu există
not-found-lead = Adresa poate fi veche sau scrisă greșit. Ia-o de la capăt de aici:
