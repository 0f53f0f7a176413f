### Sportelli: aperto adesso, pulsanti

open-now = Aperto adesso
open-until = Aperto adesso, chiude alle { $time }
open-until-day = Aperto adesso, chiude { $day } alle { $time }
closed-now = Chiuso adesso
closed-until-today = Chiuso adesso, apre oggi alle { $time }
closed-until-tomorrow = Chiuso adesso, apre domani, { $day }, alle { $time }
closed-until-day = Chiuso adesso, apre { $day } alle { $time }
open-local-time = ora locale di { $city }
open-unknown = Orari non verificati
desk-call = Chiama
desk-write = Scrivi un'e-mail
desk-directions = Indicazioni stradali
desk-getting-there = Come arrivare
public-holiday = giorno festivo
desk-cost = Quanto costa
desk-for-whom = Per chi è
desk-report = Segnala un errore in questa pagina
