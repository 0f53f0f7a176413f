### Deasca cabhrach: oscailte anois, cnaipí

open-now = Oscailte anois
open-until = Oscailte anois, dúnfar ag { $time }
open-until-day = Oscailte anois, dúnfar { $day } ag { $time }
closed-now = Dúnta anois
closed-until-today = Dúnta anois, osclófar inniu ag { $time }
closed-until-tomorrow = Dúnta anois, osclófar amárach, { $day }, ag { $time }
closed-until-day = Dúnta anois, osclófar { $day } ag { $time }
open-local-time = am áitiúil, { $city }
open-unknown = Uaireanta oscailte gan deimhniú
desk-call = Glaoigh
desk-write = Scríobh ríomhphost
desk-directions = An bealach ar léarscáil
desk-getting-there = Conas dul ann
public-holiday = lá saoire poiblí
desk-cost = Cén costas atá air
desk-for-whom = Cé dó é
desk-report = Tuairiscigh botún ar an leathanach seo
