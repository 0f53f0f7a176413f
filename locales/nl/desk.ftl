### Loketten: nu open, knoppen

open-now = Nu open
open-until = Nu open, sluit om { $time } uur
open-until-day = Nu open, sluit { $day } om { $time } uur
closed-now = Nu gesloten
closed-until-today = Nu gesloten, opent vandaag om { $time } uur
closed-until-tomorrow = Nu gesloten, opent morgen, { $day }, om { $time } uur
closed-until-day = Nu gesloten, opent { $day } om { $time } uur
open-local-time = plaatselijke tijd in { $city }
open-unknown = Openingstijden niet gecontroleerd
desk-call = Bellen
desk-write = E-mail schrijven
desk-directions = Routebeschrijving
desk-getting-there = Hoe u er komt
public-holiday = feestdag
desk-cost = Wat het kost
desk-for-whom = Voor wie
desk-report = Meld een fout op deze pagina
