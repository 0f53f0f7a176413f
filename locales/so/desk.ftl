### Xafiisyada: ma hadda ayuu furan yahay, badhamada

open-now = Hadda furan
open-until = Hadda furan, wuxuu xirmayaa { $time }
open-until-day = Hadda furan, wuxuu xirmayaa { $day } saacadda { $time }
closed-now = Hadda xiran
closed-until-today = Hadda xiran, wuxuu furmayaa maanta saacadda { $time }
closed-until-tomorrow = Hadda xiran, wuxuu furmayaa berri, { $day }, saacadda { $time }
closed-until-day = Hadda xiran, wuxuu furmayaa { $day } saacadda { $time }
open-local-time = waqtiga magaalada { $city }
open-unknown = Saacadaha furitaanka lama hubin
desk-call = Wac
desk-write = Iimayl u qor
desk-directions = Tilmaamaha jidka
desk-getting-there = Sida loo tago
public-holiday = fasax rasmi ah
desk-cost = Inta uu ku kacayo
desk-for-whom = Cidda loogu talagalay
desk-report = Soo sheeg khalad boggan ku jira
