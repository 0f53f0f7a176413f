### Ügyfélszolgálatok: most nyitva, gombok

open-now = Most nyitva
open-until = Most nyitva, zárás: { $time }
open-until-day = Most nyitva, zárás: { $day }, { $time }
closed-now = Most zárva
closed-until-today = Most zárva, nyitás: ma, { $time }
closed-until-tomorrow = Most zárva, nyitás: holnap ({ $day }), { $time }
closed-until-day = Most zárva, nyitás: { $day }, { $time }
open-local-time = helyi idő szerint ({ $city })
open-unknown = Ellenőrizetlen nyitvatartás
desk-call = Hívás
desk-write = E-mail írása
desk-directions = Útvonalterv
desk-getting-there = Hogyan jut oda
public-holiday = munkaszüneti nap
desk-cost = Mennyibe kerül
desk-for-whom = Kinek szól
desk-report = Hiba jelzése ezen az oldalon
