### Käyttöliittymän sanat suomeksi.

## Kaikki sivut

skip-to-content = Siirry sisältöön
menu-label = Päävalikko
footer-label = Tietoa sivustosta
breadcrumbs-label = Olet tässä
languages-label = Kieli
home-link = Etusivu
feed-title = Uutissyöte (Atom)
licence-line = Tekstit: { $name }
emergency-line = Hätä? Soita numeroon 112. Puhelu on maksuton kaikista puhelimista.
checked-on = Tarkistettu { $date }
demo-badge = esimerkkitietoa

## Ilmoitukset sivun yläosassa

notice-fallback = Tätä sivua ei ole vielä käännetty. Luet sitä nyt tällä kielellä: { $language }.
notice-outdated = Tämän sivun alkuperäinen teksti on muuttunut kääntämisen jälkeen. Maksut, ajat tai säännöt voivat olla erilaiset: tarkista ne palvelupisteestä.
# $sections (text): the names of the sections whose original has changed, as a list
notice-outdated-where = Muuttuneet kohdat: { $sections }.
notice-machine = Tämä sivu on käännetty koneellisesti, eikä kukaan ole vielä tarkistanut sitä. Jos asia on tärkeä, lue alkuperäinen teksti tai kysy palvelupisteestä.
notice-machine-reviewed = Tämä sivu on käännetty koneellisesti, ja ihminen on tarkistanut käännöksen.
notice-draft = Tämä sivu on luonnos.
notice-demo-desk = Esimerkkitietoa: kukaan ei ole tarkistanut tämän palvelupisteen aukioloaikoja ja yhteystietoja.
choice-fallback = (kieli: { $language })
stub-lead = Tätä sivua ei ole vielä sinun kielelläsi. Voit lukea sen näillä kielillä:

## Etusivu ja luettelot

stages-title = Missä vaiheessa olet?
cities-title = Kaupungit
topics-title = Aiheet
guides-title = Oppaat
guides-lead = Mikä on voimassa koko alueella, aiheittain.
topic-in-city = Vain tässä kaupungissa: { $city }

## Kaupunki

city-desks-title = Palvelupisteet: { $city }
desks-all-in-city = Kaikki palvelupisteet: { $city }
city-about-title = { $city } lyhyesti
city-universities = Yliopistot
city-transport = Joukkoliikenne
city-programme = Tervetulo-ohjelma
city-holiday = Paikallinen juhlapäivä, toimistot suljettu

## Opas

guide-at-a-glance = Lyhyesti
contents-title = Tällä sivulla
official-term = Italiaksi:
guide-desks-title = Mistä saat apua
guide-related-title = Aiheeseen liittyvät oppaat
guide-sources-title = Lähteet
guide-official-page = Virallinen sivu
fact-deadline = Määräaika
fact-within = enintään { $time }
fact-within-from = enintään { $time } { $from }
fact-cost = Hinta
fact-time = Kauanko se kestää
fact-needed = Mitä tarvitset
fact-produced = Mitä saat
fact-online = Verkossa
fact-authority = Kuka päättää
fact-audience = Kenelle
fee-source = Missä tämä summa on julkaistu
fee-at-least = alkaen { $amount }
fee-between = { $least } – { $most }
fee-per-year = { $amount } vuodessa
fee-per-month = { $amount } kuukaudessa

## Tekstin huomiolaatikot

alert-note = Hyvä tietää
alert-tip = Vinkki
alert-important = Tärkeää
alert-warning = Varoitus
alert-caution = Varo
footnote-back = Takaisin tekstiin, alaviite
table-label = Taulukko

## Palvelupisteet

desks-title = Palvelupisteet
desks-lead =
    { $count ->
        [one] { $count } palvelupiste, jossa sinua autetaan.
       *[other] { $count } palvelupistettä, joissa sinua autetaan.
    }
kind-welcome-desk = Uusien asukkaiden neuvontapiste
kind-immigration-office = Maahanmuuttotoimisto
kind-registry = Väestörekisteritoimisto
kind-health = Terveyspalvelut
kind-tax = Verotoimisto
kind-job = Työvoimatoimisto
kind-university = Yliopiston toimisto
kind-school = Koulu
kind-library = Kirjasto
kind-ngo = Yhdistys
kind-hotline = Neuvontapuhelin
kind-online = Verkkopalvelu
desk-languages = Palvelukielet
spoken-staff = henkilökunta puhuu tätä kieltä
spoken-interpreter = tulkin avulla
spoken-on-request = jos pyydät etukäteen
spoken-phone-interpreter = puhelintulkin avulla
desk-address = Osoite
desk-map = Näytä OpenStreetMapissa
desk-hours = Aukioloajat
desk-closed = suljettu
desk-hours-unknown = Kukaan ei ole tarkistanut aukioloaikoja. Soita tai kirjoita ennen kuin menet paikalle.
desk-holidays-closed = Suljettu pyhäpäivinä ja paikallisina juhlapäivinä.
desk-holidays-open = Avoinna myös pyhäpäivinä ja paikallisina juhlapäivinä.
desk-exceptions = Tulevat muutokset
dates-from-to = { $from } – { $to }
dates-from = { $from } alkaen
dates-to = { $to } asti
exception-closed = { $days }: suljettu
exception-open = { $days }: avoinna { $times }
desk-temporarily-closed = Tilapäisesti suljettu
desk-temporarily-closed-dates = Tilapäisesti suljettu: { $days }
appointment-none = Ajanvarausta ei tarvita.
appointment-optional = Voit tulla ilman ajanvarausta tai varata ajan.
appointment-required = Vain ajanvarauksella.
desk-book = Varaa aika
desk-contacts = Yhteystiedot
contact-phone = Puhelin
contact-whatsapp = WhatsApp
contact-fax = Faksi
contact-email = Sähköposti
contact-pec = Varmennettu sähköposti (PEC)
contact-web = Verkkosivusto
contact-remote = Apua etänä
remote-phone = puhelimitse
remote-video = videopuhelulla
remote-chat = chatissa
remote-email = sähköpostitse
desk-services = Mitä tästä palvelupisteestä saa
cost-free = Palvelu on maksuton.
cost-paid = Palvelu on maksullinen.
desk-access = Esteettömyys
wheelchair-yes = Pääsy pyörätuolilla
wheelchair-no = Ei pääsyä pyörätuolilla
wheelchair-limited = Osittainen pääsy pyörätuolilla
wheelchair-unknown = Pääsy pyörätuolilla: ei tiedossa
access-step-free = Sisäänkäynti ilman portaita
access-steps = Sisäänkäynnissä portaita
access-lift = Hissi
access-no-lift = Ei hissiä
access-induction-loop = Induktiosilmukka kuulolaitteita varten
access-sign-language = Viittomakieli
access-children = Lapset ovat tervetulleita
desk-guides = Oppaat tästä aiheesta
desk-source = Lähde

## Sivua ei löydy

not-found-title = Tätä sivua ei ole
not-found-lead = Osoite voi olla vanha tai väärin kirjoitettu. Aloita uudelleen tästä:
