### A felület szavai, magyarul.

## Minden oldal

skip-to-content = Ugrás a tartalomra
menu-label = Főmenü
footer-label = A honlapról
breadcrumbs-label = Ön itt van
languages-label = Nyelv
home-link = Kezdőlap
feed-title = Hírcsatorna (Atom)
licence-line = Szövegek: { $name }
emergency-line = Vészhelyzet? Hívja a 112-t: bármely telefonról ingyenes.
checked-on = Ellenőrizve: { $date }
demo-badge = mintaadatok

## Figyelmeztetések az oldal tetején

notice-fallback = Ez az oldal még nincs lefordítva. Most { $language } nyelven olvassa.
notice-outdated = Az oldal eredetije megváltozott a fordítás óta. A díjak, a határidők vagy a szabályok mások lehetnek: érdeklődjön az ügyfélszolgálaton.
# $sections (text): the names of the sections whose original has changed, as a list
notice-outdated-where = Ami megváltozott: { $sections }.
notice-machine = Ezt az oldalt gép fordította, és még senki sem ellenőrizte. Ha fontos dologról van szó, olvassa el az eredetit, vagy kérdezze meg egy ügyfélszolgálaton.
notice-machine-reviewed = Ezt az oldalt gép fordította, majd ember ellenőrizte.
notice-draft = Ez az oldal vázlat.
notice-demo-desk = Mintaadatok: az ügyfélszolgálat nyitvatartását és elérhetőségeit senki sem ellenőrizte.
choice-fallback = ({ $language } nyelven)
stub-lead = Ez az oldal még nem érhető el az Ön nyelvén. A következő nyelveken olvashatja:

## Kezdőlap és listák

stages-title = Hol tart most?
cities-title = Városok
topics-title = Témák
guides-title = Útmutatók
guides-lead = Ami az egész régióban érvényes, témák szerint.
topic-in-city = Csak ebben a városban: { $city }

## Város

city-desks-title = Ügyfélszolgálatok: { $city }
desks-all-in-city = Az összes ügyfélszolgálat: { $city }
city-about-title = { $city } röviden
city-universities = Egyetemek
city-transport = Tömegközlekedés
city-programme = Fogadóprogram
city-holiday = Helyi ünnepnap, a hivatalok zárva tartanak

## Útmutató

guide-at-a-glance = Röviden
contents-title = Ezen az oldalon
official-term = Olaszul:
guide-desks-title = Hol kaphat segítséget
guide-related-title = Kapcsolódó útmutatók
guide-sources-title = Források
guide-official-page = Hivatalos oldal
fact-deadline = Határidő
fact-within = legfeljebb { $time }
fact-within-from = legfeljebb { $time } { $from }
fact-cost = Költség
fact-time = Mennyi ideig tart
fact-needed = Mire van szükség
fact-produced = Mit kap
fact-online = Online
fact-authority = Ki dönt
fact-audience = Kinek szól
fee-source = Hol tették közzé ezt az összeget
fee-at-least = legalább { $amount }
fee-between = { $least } és { $most } között
fee-per-year = évente { $amount }
fee-per-month = havonta { $amount }

## Keretes részek a szövegben

alert-note = Jó tudni
alert-tip = Tanács
alert-important = Fontos
alert-warning = Figyelem
alert-caution = Vigyázat
footnote-back = Vissza a szöveghez, jegyzet
table-label = Táblázat

## Ügyfélszolgálatok

desks-title = Ügyfélszolgálatok
desks-lead =
    { $count ->
        [one] { $count } ügyfélszolgálat, ahol segítenek Önnek.
       *[other] { $count } ügyfélszolgálat, ahol segítenek Önnek.
    }
kind-welcome-desk = Tájékoztató iroda érkezőknek
kind-immigration-office = Bevándorlási hivatal
kind-registry = Népesség-nyilvántartó
kind-health = Egészségügyi szolgálat
kind-tax = Adóhivatal
kind-job = Munkaügyi központ
kind-university = Egyetemi iroda
kind-school = Iskola
kind-library = Könyvtár
kind-ngo = Egyesület
kind-hotline = Információs telefonvonal
kind-online = Online szolgáltatás
desk-languages = Beszélt nyelvek
spoken-staff = a munkatársak beszélik
spoken-interpreter = tolmáccsal
spoken-on-request = ha előre jelzi
spoken-phone-interpreter = telefonos tolmáccsal
desk-address = Cím
desk-map = Megjelenítés az OpenStreetMapen
desk-hours = Nyitvatartás
desk-closed = zárva
desk-hours-unknown = A nyitvatartást senki sem ellenőrizte. Mielőtt odamegy, telefonáljon vagy írjon.
desk-holidays-closed = Munkaszüneti napokon és helyi ünnepnapokon zárva.
desk-holidays-open = Munkaszüneti napokon és helyi ünnepnapokon is nyitva.
desk-exceptions = Közelgő változások
dates-from-to = { $from } – { $to }
dates-from = { $from } napjától
dates-to = { $to } napjáig
exception-closed = { $days }: zárva
exception-open = { $days }: nyitva { $times }
desk-temporarily-closed = Átmenetileg zárva
desk-temporarily-closed-dates = Átmenetileg zárva: { $days }
appointment-none = Nem kell időpontot foglalni.
appointment-optional = Időpont nélkül is jöhet, de foglalhat időpontot is.
appointment-required = Csak előre foglalt időpontban.
desk-book = Időpont foglalása
desk-contacts = Elérhetőségek
contact-phone = Telefon
contact-whatsapp = WhatsApp
contact-fax = Fax
contact-email = E-mail
contact-pec = Hiteles elektronikus levél (PEC)
contact-web = Honlap
contact-remote = Segítség távolról
remote-phone = telefonon
remote-video = videóhívásban
remote-chat = csevegésben
remote-email = e-mailben
desk-services = Mit intéz ez az ügyfélszolgálat
cost-free = A szolgáltatás ingyenes.
cost-paid = A szolgáltatásért fizetni kell.
desk-access = Akadálymentesség
wheelchair-yes = Kerekesszékkel megközelíthető
wheelchair-no = Kerekesszékkel nem megközelíthető
wheelchair-limited = Kerekesszékkel részben megközelíthető
wheelchair-unknown = Megközelítés kerekesszékkel: nincs adat
access-step-free = Lépcső nélküli bejárat
access-steps = Lépcső a bejáratnál
access-lift = Lift
access-no-lift = Nincs lift
access-induction-loop = Indukciós hurok hallókészülékhez
access-sign-language = Jelnyelv
access-children = Gyermekeket szívesen látnak
desk-guides = Útmutatók erről
desk-source = Forrás

## Az oldal nem található

not-found-title = Ez az oldal nem létezik
not-found-lead = Lehet, hogy a cím régi vagy elírták. Kezdje újra innen:
