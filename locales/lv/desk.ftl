### Konsultāciju punkti: tagad atvērts, pogas

open-now = Tagad atvērts
open-until = Tagad atvērts, slēgs plkst. { $time }
open-until-day = Tagad atvērts. Slēgs: { $day }, plkst. { $time }
closed-now = Tagad slēgts
closed-until-today = Tagad slēgts, atvērs šodien plkst. { $time }
closed-until-tomorrow = Tagad slēgts, atvērs rīt ({ $day }) plkst. { $time }
closed-until-day = Tagad slēgts. Atvērs: { $day }, plkst. { $time }
open-local-time = vietējais laiks, { $city }
open-unknown = Darba laiks nav pārbaudīts
desk-call = Piezvanīt
desk-write = Rakstīt e-pastu
desk-directions = Maršruts kartē
desk-getting-there = Kā nokļūt
public-holiday = valsts svētki
desk-cost = Cik tas maksā
desk-for-whom = Kam tas paredzēts
desk-report = Ziņot par kļūdu šajā lapā
