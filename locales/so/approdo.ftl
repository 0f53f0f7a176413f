### Erayada bogagga, Af-Soomaali.

## Bog kasta

skip-to-content = U gudub qoraalka
menu-label = Liiska guud
footer-label = Ku saabsan degelkan
breadcrumbs-label = Halkan ayaad joogtaa
languages-label = Luqadda
home-link = Bogga hore
feed-title = Wararka (Atom)
licence-line = Qoraallada: { $name }
emergency-line = Ma xaalad degdeg ah baa? Telefoon kasta ka wac 112, waa bilaash.
checked-on = Waxaa la hubiyay { $date }
demo-badge = xog tusaale ah

## Fariimaha bogga dushiisa

notice-fallback = Boggan weli lama tarjumin. Waxaad ku akhrinaysaa luqadda { $language }.
notice-outdated = Qoraalka asalka ah ee boggan wuu isbeddelay tan iyo markii la tarjumay. Khidmadaha, waqtiyada ama xeerarku way ka duwanaan karaan: xafiiska weydii.
# $sections (text): the names of the sections whose original has changed, as a list
notice-outdated-where = Waxa isbeddelay: { $sections }.
notice-machine = Boggan waxaa tarjumay mishiin, cidina weli ma hubin. Wixii muhiim ah ka akhri qoraalka asalka ah ama xafiis weydii.
notice-machine-reviewed = Boggan waxaa tarjumay mishiin, dabadeedna qof ayaa hubiyay.
notice-draft = Boggani waa qabyo.
notice-demo-desk = Xog tusaale ah: cidina ma hubin saacadaha xafiiskan iyo sida loola xiriiro.
choice-fallback = (luqadda { $language })
stub-lead = Boggani weli kuma jiro luqaddaada. Waxaad ku akhrin kartaa:

## Bogga hore iyo liisaska

stages-title = Marxaladdee ayaad joogtaa?
cities-title = Magaalooyinka
topics-title = Mawduucyada
guides-title = Hagayaasha
guides-lead = Waxa khuseeya gobolka oo dhan, mawduuc ahaan.
topic-in-city = Magaalada { $city } oo keliya

## Magaalada

city-desks-title = Xafiisyada magaalada { $city }
desks-all-in-city = Dhammaan xafiisyada magaalada { $city }
city-about-title = { $city } oo kooban
city-universities = Jaamacadaha
city-transport = Gaadiidka dadweynaha
city-programme = Barnaamijka soo-dhaweynta
city-holiday = Fasax maxalli ah, xafiisyadu waa xiran yihiin

## Hagaha

guide-at-a-glance = Kooban
contents-title = Waxa boggan ku jira
official-term = Af Talyaani:
guide-desks-title = Halka aad caawimo ka helayso
guide-related-title = Hagayaal la xiriira
guide-sources-title = Ilaha xogta
guide-official-page = Bogga rasmiga ah
fact-deadline = Waqtiga ugu dambeeya
fact-within = muddo aan ka badnayn { $time }
fact-within-from = muddo aan ka badnayn { $time } { $from }
fact-cost = Kharashka
fact-time = Inta ay qaadanayso
fact-needed = Waxa aad u baahan tahay
fact-produced = Waxa aad helayso
fact-online = Internetka
fact-authority = Cidda go'aanka leh
fact-audience = Cidda uu khuseeyo
fee-source = Halka lacagtan lagu daabacay
fee-at-least = laga bilaabo { $amount }
fee-between = { $least } ilaa { $most }
fee-per-year = { $amount } sannadkii
fee-per-month = { $amount } bishii

## Sanduuqyada qoraalka

alert-note = Ogow
alert-tip = Talo
alert-important = Muhiim
alert-warning = Digniin
alert-caution = Taxaddar
footnote-back = Ku noqo qoraalka, xusuusin
table-label = Jadwal

## Xafiisyada

desks-title = Xafiisyada
desks-lead =
    { $count ->
        [one] { $count } xafiis oo lagugu caawinayo.
       *[other] { $count } xafiis oo lagugu caawinayo.
    }
kind-welcome-desk = Xafiiska soo-dhaweynta
kind-immigration-office = Xafiiska socdaalka
kind-registry = Xafiiska diiwaangelinta dadweynaha
kind-health = Adeegga caafimaadka
kind-tax = Xafiiska canshuuraha
kind-job = Xarunta shaqada
kind-university = Xafiiska jaamacadda
kind-school = Dugsi
kind-library = Maktabad
kind-ngo = Urur
kind-hotline = Khadka caawimada
kind-online = Adeeg internetka ah
desk-languages = Luqadaha lagu hadlo
spoken-staff = shaqaalaha ayaa ku hadla
spoken-interpreter = turjubaan ayaa jooga
spoken-on-request = haddii aad hore u sii codsato
spoken-phone-interpreter = turjubaan telefoonka ku jira
desk-address = Cinwaanka
desk-map = Ku fiiri OpenStreetMap
desk-hours = Saacadaha furitaanka
desk-closed = xiran
desk-hours-unknown = Cidina ma hubin saacadaha furitaanka. Wac ama u qor ka hor intaadan tegin.
desk-holidays-closed = Wuu xiran yahay maalmaha fasaxa rasmiga ah iyo kuwa maxalliga ah.
desk-holidays-open = Wuu furan yahay maalmaha fasaxa rasmiga ah iyo kuwa maxalliga ah.
desk-exceptions = Isbeddellada soo socda
dates-from-to = laga bilaabo { $from } ilaa { $to }
dates-from = laga bilaabo { $from }
dates-to = ilaa { $to }
exception-closed = { $days }: xiran
exception-open = { $days }: furan { $times }
desk-temporarily-closed = Si ku-meel-gaar ah u xiran
desk-temporarily-closed-dates = Si ku-meel-gaar ah u xiran { $days }
appointment-none = Ballan looma baahna.
appointment-optional = Ballan la'aan waad iman kartaa, ama ballan qabso.
appointment-required = Ballan oo keliya ayaa lagu yimaadaa.
desk-book = Qabso ballan
desk-contacts = La xiriir
contact-phone = Telefoon
contact-whatsapp = WhatsApp
contact-fax = Fakis
contact-email = Iimayl
contact-pec = Iimayl la xaqiijiyay (PEC)
contact-web = Degel internet
contact-remote = Caawimo fogaan ah
remote-phone = telefoon ahaan
remote-video = wicitaan muuqaal ah
remote-chat = wada-sheekaysi qoraal ah
remote-email = iimayl ahaan
desk-services = Waxa xafiiskani qabto
cost-free = Adeeggu waa bilaash.
cost-paid = Adeegga lacag baa laga bixiyaa.
desk-access = Marin-u-helidda
wheelchair-yes = Kursiga curyaanka waa lagu geli karaa
wheelchair-no = Kursiga curyaanka laguma geli karo
wheelchair-limited = Kursiga curyaanka qayb ahaan ayaa lagu geli karaa
wheelchair-unknown = Gelitaanka kursiga curyaanka: lama oga
access-step-free = Albaab aan jaranjaro lahayn
access-steps = Albaab jaranjaro leh
access-lift = Wiish dadka qaada
access-no-lift = Wiish ma jiro
access-induction-loop = Nidaamka codka ee qalabka maqalka
access-sign-language = Luqadda dhegoolayaasha
access-children = Carruurta waa la soo dhaweynayaa
desk-guides = Hagayaal arrintan ku saabsan
desk-source = Isha xogta

## Bog aan la helin

not-found-title = Boggani ma jiro
not-found-lead = Cinwaanku waxaa laga yaabaa inuu duug yahay ama si khaldan loo qoray. Halkan mar kale ka bilow:
