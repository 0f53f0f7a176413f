### Konsultavimo punktai: dabar dirba, mygtukai

open-now = Dabar dirba
open-until = Dabar dirba, užsidaro { $time } val.
open-until-day = Dabar dirba. Užsidaro: { $day }, { $time } val.
closed-now = Dabar nedirba
closed-until-today = Dabar nedirba, atsidaro šiandien { $time } val.
closed-until-tomorrow = Dabar nedirba, atsidaro rytoj ({ $day }) { $time } val.
closed-until-day = Dabar nedirba. Atsidaro: { $day }, { $time } val.
open-local-time = vietos laikas, { $city }
open-unknown = Darbo laikas nepatikrintas
desk-call = Skambinti
desk-write = Rašyti el. laišką
desk-directions = Maršrutas žemėlapyje
desk-getting-there = Kaip atvykti
public-holiday = valstybinė šventė
desk-cost = Kiek tai kainuoja
desk-for-whom = Kam tai skirta
desk-report = Pranešti apie klaidą šiame puslapyje
