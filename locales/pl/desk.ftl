### Punkty pomocy: teraz czynne, przyciski.

open-now = Teraz czynne
open-until = Teraz czynne, zamknięcie o { $time }
open-until-day = Teraz czynne. Zamknięcie: { $day }, { $time }
closed-now = Teraz nieczynne
closed-until-today = Teraz nieczynne, otwarcie dziś o { $time }
closed-until-tomorrow = Teraz nieczynne, otwarcie jutro ({ $day }) o { $time }
closed-until-day = Teraz nieczynne. Otwarcie: { $day }, { $time }
open-local-time = czas lokalny, { $city }
open-unknown = Godziny otwarcia niesprawdzone
desk-call = Zadzwoń
desk-write = Napisz e-mail
desk-directions = Pokaż trasę
desk-getting-there = Jak trafić
public-holiday = święto państwowe
desk-cost = Ile to kosztuje
desk-for-whom = Dla kogo
desk-report = Zgłoś błąd na tej stronie
