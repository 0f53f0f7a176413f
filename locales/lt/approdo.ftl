### Sąsajos žodžiai lietuvių kalba.

## Visi puslapiai

skip-to-content = Pereiti prie turinio
menu-label = Pagrindinis meniu
footer-label = Apie šią svetainę
breadcrumbs-label = Jūs esate čia
languages-label = Kalba
home-link = Pradžia
feed-title = Naujienų srautas (Atom)
licence-line = Tekstai: { $name }
emergency-line = Ištiko nelaimė? Skambinkite 112 – nemokamai iš bet kurio telefono.
checked-on = Patikrinta { $date }
demo-badge = pavyzdiniai duomenys

## Pranešimai puslapio viršuje

notice-fallback = Šis puslapis dar neišverstas. Jį skaitote { $language } kalba.
notice-outdated = Šio puslapio originalas po vertimo pasikeitė. Rinkliavos, terminai ar taisyklės gali būti kitokie: pasitikslinkite konsultavimo punkte.
# $sections (text): the names of the sections whose original has changed, as a list
notice-outdated-where = Pasikeitė: { $sections }.
notice-machine = Šis puslapis išverstas automatiškai ir vertimo dar niekas nepatikrino. Svarbiais atvejais skaitykite originalą arba klauskite konsultavimo punkte.
notice-machine-reviewed = Šis puslapis išverstas automatiškai, o paskui vertimą patikrino žmogus.
notice-draft = Šis puslapis yra juodraštis.
notice-demo-desk = Pavyzdiniai duomenys: niekas nepatikrino šio konsultavimo punkto darbo laiko ir kontaktų.
choice-fallback = ({ $language } kalba)
stub-lead = Šio puslapio jūsų kalba dar nėra. Jį galite skaityti šiomis kalbomis:

## Pradžios puslapis ir sąrašai

stages-title = Kuriame kelio etape esate?
cities-title = Miestai
topics-title = Temos
guides-title = Atmintinės
guides-lead = Kas galioja visame regione, pagal temas.
topic-in-city = Tik šiame mieste: { $city }

## Miestas

city-desks-title = { $city }: konsultavimo punktai
desks-all-in-city = { $city }: visi konsultavimo punktai
city-about-title = { $city } trumpai
city-universities = Universitetai
city-transport = Viešasis transportas
city-programme = Atvykusiųjų priėmimo programa
city-holiday = Vietos šventė, įstaigos nedirba

## Atmintinė

guide-at-a-glance = Trumpai
contents-title = Šiame puslapyje
official-term = Itališkai:
guide-desks-title = Kur gauti pagalbos
guide-related-title = Susijusios atmintinės
guide-sources-title = Šaltiniai
guide-official-page = Oficialus puslapis
fact-deadline = Terminas
fact-within = ne daugiau kaip { $time }
fact-within-from = ne daugiau kaip { $time } { $from }
fact-cost = Kaina
fact-time = Kiek tai trunka
fact-needed = Ko reikia
fact-produced = Ką gausite
fact-online = Internetu
fact-authority = Kas priima sprendimą
fact-audience = Kam tai skirta
fee-source = Kur paskelbta ši suma
fee-at-least = nuo { $amount }
fee-between = nuo { $least } iki { $most }
fee-per-year = { $amount } per metus
fee-per-month = { $amount } per mėnesį

## Langeliai tekste

alert-note = Naudinga žinoti
alert-tip = Patarimas
alert-important = Svarbu
alert-warning = Dėmesio
alert-caution = Būkite atsargūs
footnote-back = Atgal į tekstą, pastaba
table-label = Lentelė

## Konsultavimo punktai

desks-title = Konsultavimo punktai
desks-lead =
    { $count ->
        [one] { $count } konsultavimo punktas, kuriame jums padės.
        [few] { $count } konsultavimo punktai, kuriuose jums padės.
        [many] { $count } konsultavimo punkto, kuriuose jums padės.
       *[other] { $count } konsultavimo punktų, kuriuose jums padės.
    }
kind-welcome-desk = Konsultavimo punktas atvykusiesiems
kind-immigration-office = Migracijos skyrius
kind-registry = Gyventojų registracijos skyrius
kind-health = Sveikatos priežiūros įstaiga
kind-tax = Mokesčių inspekcija
kind-job = Užimtumo centras
kind-university = Universiteto skyrius
kind-school = Mokykla
kind-library = Biblioteka
kind-ngo = Asociacija
kind-hotline = Pagalbos linija
kind-online = Internetinė paslauga
desk-languages = Kalbos, kuriomis bendraujama
spoken-staff = kalba darbuotojai
spoken-interpreter = su vertėju
spoken-on-request = jei paprašysite iš anksto
spoken-phone-interpreter = su vertėju telefonu
desk-address = Adresas
desk-map = Rodyti „OpenStreetMap“ žemėlapyje
desk-hours = Darbo laikas
desk-closed = nedirba
desk-hours-unknown = Darbo laiko niekas nepatikrino. Prieš eidami paskambinkite arba parašykite.
desk-holidays-closed = Per valstybines ir vietos šventes nedirba.
desk-holidays-open = Per valstybines ir vietos šventes dirba.
desk-exceptions = Artimiausi pasikeitimai
dates-from-to = nuo { $from } iki { $to }
dates-from = nuo { $from }
dates-to = iki { $to }
exception-closed = { $days }: nedirba
exception-open = { $days }: dirba { $times }
desk-temporarily-closed = Laikinai nedirba
desk-temporarily-closed-dates = Laikinai nedirba { $days }
appointment-none = Registruotis iš anksto nereikia.
appointment-optional = Galite ateiti be išankstinės registracijos arba užsiregistruoti.
appointment-required = Tik iš anksto užsiregistravus.
desk-book = Registruotis vizitui
desk-contacts = Kontaktai
contact-phone = Telefonas
contact-whatsapp = WhatsApp
contact-fax = Faksas
contact-email = El. paštas
contact-pec = Sertifikuotas el. paštas (PEC)
contact-web = Svetainė
contact-remote = Pagalba nuotoliu
remote-phone = telefonu
remote-video = vaizdo skambučiu
remote-chat = pokalbių langelyje
remote-email = el. paštu
desk-services = Kokie reikalai čia tvarkomi
cost-free = Paslauga nemokama.
cost-paid = Paslauga mokama.
desk-access = Prieinamumas
wheelchair-yes = Pritaikyta judantiesiems vežimėliu
wheelchair-no = Nepritaikyta judantiesiems vežimėliu
wheelchair-limited = Iš dalies pritaikyta judantiesiems vežimėliu
wheelchair-unknown = Ar pritaikyta judantiesiems vežimėliu, nežinoma
access-step-free = Įėjimas be laiptelių
access-steps = Prie įėjimo yra laiptelių
access-lift = Yra liftas
access-no-lift = Lifto nėra
access-induction-loop = Indukcinė kilpa klausos aparatams
access-sign-language = Gestų kalba
access-children = Galima ateiti su vaikais
desk-guides = Atmintinės šia tema
desk-source = Šaltinis

## Puslapis nerastas

not-found-title = Tokio puslapio nėra
not-found-lead = Adresas gali būti senas arba įrašytas su klaida. Pradėkite iš naujo čia:
