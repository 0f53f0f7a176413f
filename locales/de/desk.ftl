### Anlaufstellen: jetzt geöffnet, Schaltflächen

open-now = Jetzt geöffnet
open-until = Jetzt geöffnet, schließt um { $time } Uhr
open-until-day = Jetzt geöffnet, schließt am { $day } um { $time } Uhr
closed-now = Jetzt geschlossen
closed-until-today = Jetzt geschlossen, öffnet heute um { $time } Uhr
closed-until-tomorrow = Jetzt geschlossen, öffnet morgen, { $day }, um { $time } Uhr
closed-until-day = Jetzt geschlossen, öffnet am { $day } um { $time } Uhr
open-local-time = Ortszeit in { $city }
open-unknown = Öffnungszeiten nicht überprüft
desk-call = Anrufen
desk-write = E-Mail schreiben
desk-directions = Route anzeigen
desk-getting-there = So kommt man hin
public-holiday = Feiertag
desk-cost = Was es kostet
desk-for-whom = Für wen
desk-report = Einen Fehler auf dieser Seite melden
