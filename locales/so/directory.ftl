### Liiska xafiisyada, khariidaddooda iyo jadwalka adeegyada, Af-Soomaali.

## Shaandhooyinka

filters-title = Raadi xafiis
filter-city = Magaalada
filter-city-all = Dhammaan magaalooyinka
filter-service = Adeegga
filter-service-all = Dhammaan adeegyada
filter-language = Luqadda lagu hadlo
filter-language-all = Luqad kasta
filter-wheelchair = Kursiga curyaanka waa lagu geli karaa
filter-open = Hadda furan
filter-reset = Ka saar shaandhooyinka
filters-found =
    { $count ->
        [one] { $count } xafiis ayaa la helay
       *[other] { $count } xafiis ayaa la helay
    }
filters-none = Ma jiro xafiis waxaas oo dhan leh. Shaandho ka saar, ama weydii xafiis magaalo kale ku yaal: qaar badan ayaa telefoon ama iimayl ku caawiya.
filters-region = Ka raadi gobolka oo dhan
desks-by-city = Xafiisyada, magaalo ahaan

## Khariidadda

map-cities = Khariidadda magaalooyinka
map-desks = Khariidadda xafiisyada magaalada { $city }
map-numbers = Lambarradu waa kuwa liiska ku jira.
map-kilometres = { $count } km
map-metres = { $count } m

## Adeegyada, magaalo ahaan

services-title = Adeegyada, magaalo ahaan
services-lead = Inta xafiis ee magaalo ka bixisa adeeg. Tiro kastaa waxay ku geynaysaa xafiisyadaas.
services-service = Adeegga
services-all = Gobolka
services-none = xafiis ma jiro
services-field = { $service }, { $city }: { $count }
services-offered = Adeegyada la bixiyo
services-covered = Sanduuqyada jadwalka { $share } ka mid ah ({ $covered } / { $all }) waxaa ku jira ugu yaraan hal xafiis.
services-sample =
    { $count ->
        [one] Xogta { $count } xafiis oo jadwalkan ku jira waa tusaale.
       *[other] Xogta { $count } xafiis oo jadwalkan ku jira waa tusaale.
    }
services-download = Jadwalka oo fayl ah (CSV)
