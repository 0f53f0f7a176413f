### Kontorer: åbent nu, knapper

open-now = Åbent nu
open-until = Åbent nu, lukker kl. { $time }
open-until-day = Åbent nu, lukker { $day } kl. { $time }
closed-now = Lukket nu
closed-until-today = Lukket nu, åbner i dag kl. { $time }
closed-until-tomorrow = Lukket nu, åbner i morgen, { $day }, kl. { $time }
closed-until-day = Lukket nu, åbner { $day } kl. { $time }
open-local-time = lokal tid i { $city }
open-unknown = Åbningstiderne er ikke kontrolleret
desk-call = Ring
desk-write = Skriv en e-mail
desk-directions = Rutevejledning
desk-getting-there = Sådan kommer du derhen
public-holiday = helligdag
desk-cost = Hvad det koster
desk-for-whom = For hvem
desk-report = Meld en fejl på siden
