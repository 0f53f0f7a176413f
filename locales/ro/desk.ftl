### Ghișee: deschis acum, butoane

open-now = Deschis acum
open-until = Deschis acum, se închide la { $time }
open-until-day = Deschis acum, se închide { $day } la { $time }
closed-now = Închis acum
closed-until-today = Închis acum, se deschide astăzi la { $time }
closed-until-tomorrow = Închis acum, se deschide mâine, { $day }, la { $time }
closed-until-day = Închis acum, se deschide { $day } la { $time }
open-local-time = ora locală din { $city }
open-unknown = Program neverificat
desk-call = Sună
desk-write = Scrie un e-mail
desk-directions = Indicații rutiere
desk-getting-there = Cum ajungi
public-holiday = sărbătoare legală
desk-cost = Cât costă
desk-for-whom = Pentru cine este
desk-report = Semnalează o greșeală pe această pagină
