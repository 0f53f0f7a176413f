### Focail an chomhéadain, i nGaeilge.

## Gach leathanach

skip-to-content = Téigh go dtí an t-ábhar
menu-label = Príomhroghchlár
footer-label = Maidir leis an suíomh seo
breadcrumbs-label = Tá tú anseo
languages-label = Teanga
home-link = Leathanach baile
feed-title = Fotha nuachta (Atom)
licence-line = Téacsanna: { $name }
emergency-line = Éigeandáil? Glaoigh ar 112, saor in aisce, ó ghuthán ar bith.
checked-on = Dáta seiceála: { $date }
demo-badge = sonraí samplacha

## Fógraí ag barr leathanaigh

notice-fallback = Níl an leathanach seo aistrithe fós. Tá tú á léamh as { $language }.
notice-outdated = Tháinig athrú ar bhunleagan an leathanaigh seo ó aistríodh é. D’fhéadfadh táillí, amanna nó rialacha a bheith difriúil: fiafraigh den deasc chabhrach.
# $sections (text): the names of the sections whose original has changed, as a list
notice-outdated-where = Na codanna a d’athraigh: { $sections }.
notice-machine = Meaisín a d’aistrigh an leathanach seo, agus níor sheiceáil aon duine fós é. Más rud tábhachtach é, léigh an bunleagan nó fiafraigh de dheasc chabhrach.
notice-machine-reviewed = Meaisín a d’aistrigh an leathanach seo, agus sheiceáil duine ina dhiaidh sin é.
notice-draft = Dréacht is ea an leathanach seo.
notice-demo-desk = Sonraí samplacha: níor dheimhnigh aon duine uaireanta oscailte ná sonraí teagmhála na deisce cabhrach seo.
choice-fallback = (as { $language })
stub-lead = Níl an leathanach seo ar fáil i do theanga fós. Is féidir leat é a léamh sna teangacha seo:

## Leathanach baile agus liostaí

stages-title = Cá bhfuil tú ar do thuras?
cities-title = Cathracha
topics-title = Topaicí
guides-title = Treoracha
guides-lead = An méid a bhaineann leis an réigiún ar fad, de réir topaice.
topic-in-city = { $city } amháin

## Cathair

city-desks-title = Deasca cabhrach: { $city }
desks-all-in-city = Gach deasc chabhrach: { $city }
city-about-title = { $city } go hachomair
city-universities = Ollscoileanna
city-transport = Iompar poiblí
city-programme = Clár fáilte
city-holiday = Lá saoire áitiúil, oifigí dúnta

## Treoir

guide-at-a-glance = Sracfhéachaint
contents-title = Ar an leathanach seo
official-term = San Iodáilis:
guide-desks-title = Cá bhfaighidh tú cabhair
guide-related-title = Treoracha gaolmhara
guide-sources-title = Foinsí
guide-official-page = Leathanach oifigiúil
fact-deadline = Teorainn ama
fact-within = laistigh de { $time }
fact-within-from = laistigh de { $time } { $from }
fact-cost = Costas
fact-time = Cá fhad a thógann sé
fact-needed = Cad a theastaíonn uait
fact-produced = Cad a gheobhaidh tú
fact-online = Ar líne
fact-authority = Cé a dhéanann an cinneadh
fact-audience = Cé dó é
fee-source = Cá bhfuil an méid seo foilsithe
fee-at-least = ó { $amount }
fee-between = ó { $least } go { $most }
fee-per-year = { $amount } sa bhliain
fee-per-month = { $amount } sa mhí

## Boscaí i dtéacs

alert-note = Eolas úsáideach
alert-tip = Leid
alert-important = Tábhachtach
alert-warning = Rabhadh
alert-caution = Bí cúramach
footnote-back = Ar ais go dtí an téacs, nóta
table-label = Tábla

## Deasca cabhrach

desks-title = Deasca cabhrach
desks-lead =
    { $count ->
        [one] { $count } deasc chabhrach ina bhfaighidh tú cúnamh.
        [two] { $count } dheasc chabhrach ina bhfaighidh tú cúnamh.
        [few] { $count } dheasc chabhrach ina bhfaighidh tú cúnamh.
        [many] { $count } ndeasc chabhrach ina bhfaighidh tú cúnamh.
       *[other] { $count } deasc chabhrach ina bhfaighidh tú cúnamh.
    }
kind-welcome-desk = Deasc fáilte
kind-immigration-office = Oifig inimirce
kind-registry = Clárlann cónaitheoirí
kind-health = Seirbhís sláinte
kind-tax = Oifig chánach
kind-job = Ionad fostaíochta
kind-university = Oifig ollscoile
kind-school = Scoil
kind-library = Leabharlann
kind-ngo = Cumann
kind-hotline = Líne chabhrach
kind-online = Seirbhís ar líne
desk-languages = Teangacha a labhraítear
spoken-staff = á labhairt ag an bhfoireann
spoken-interpreter = le hateangaire
spoken-on-request = ach iarraidh roimh ré
spoken-phone-interpreter = le hateangaire ar an nguthán
desk-address = Seoladh
desk-map = Taispeáin ar OpenStreetMap
desk-hours = Uaireanta oscailte
desk-closed = dúnta
desk-hours-unknown = Níor dheimhnigh aon duine na huaireanta oscailte. Glaoigh nó scríobh sula dtéann tú ann.
desk-holidays-closed = Dúnta ar laethanta saoire poiblí agus áitiúla.
desk-holidays-open = Oscailte ar laethanta saoire poiblí agus áitiúla.
desk-exceptions = Athruithe atá le teacht
dates-from-to = { $from } – { $to }
dates-from = tús – { $from }
dates-to = deireadh – { $to }
exception-closed = { $days }: dúnta
exception-open = { $days }: oscailte { $times }
desk-temporarily-closed = Dúnta go sealadach
desk-temporarily-closed-dates = Dúnta go sealadach: { $days }
appointment-none = Ní gá coinne a dhéanamh.
appointment-optional = Is féidir leat teacht gan choinne, nó coinne a dhéanamh.
appointment-required = Le coinne amháin.
desk-book = Déan coinne
desk-contacts = Sonraí teagmhála
contact-phone = Guthán
contact-whatsapp = WhatsApp
contact-fax = Facs
contact-email = Ríomhphost
contact-pec = Ríomhphost deimhnithe (PEC)
contact-web = Suíomh gréasáin
contact-remote = Cabhair gan teacht i láthair
remote-phone = ar an nguthán
remote-video = ar fhísghlao
remote-chat = trí chomhrá ar líne
remote-email = trí ríomhphost
desk-services = Cad a dhéanann an deasc seo
cost-free = Tá an tseirbhís saor in aisce.
cost-paid = Tá costas ar an tseirbhís.
desk-access = Inrochtaineacht
wheelchair-yes = Inrochtana do chathaoireacha rothaí
wheelchair-no = Níl sé inrochtana do chathaoireacha rothaí
wheelchair-limited = Inrochtana go páirteach do chathaoireacha rothaí
wheelchair-unknown = Rochtain do chathaoireacha rothaí: ní fios
access-step-free = Bealach isteach gan chéimeanna
access-steps = Céimeanna ag an mbealach isteach
access-lift = Ardaitheoir
access-no-lift = Gan ardaitheoir
access-induction-loop = Lúb ionduchtaithe d’áiseanna éisteachta
access-sign-language = Teanga chomharthaíochta
access-children = Tá fáilte roimh pháistí
desk-guides = Treoracha faoi seo
desk-source = Foinse

## Leathanach gan aimsiú

not-found-title = Níl an leathanach seo ann
not-found-lead = D’fhéadfadh an seoladh a bheith sean nó mícheart. Tosaigh arís anseo:
