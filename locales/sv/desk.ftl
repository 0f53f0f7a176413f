### Servicekontor: öppet nu, knappar

open-now = Öppet nu
open-until = Öppet nu, stänger kl. { $time }
open-until-day = Öppet nu, stänger { $day } kl. { $time }
closed-now = Stängt nu
closed-until-today = Stängt nu, öppnar i dag kl. { $time }
closed-until-tomorrow = Stängt nu, öppnar i morgon, { $day }, kl. { $time }
closed-until-day = Stängt nu, öppnar { $day } kl. { $time }
open-local-time = lokal tid i { $city }
open-unknown = Öppettiderna är inte kontrollerade
desk-call = Ring
desk-write = Skriv ett mejl
desk-directions = Vägbeskrivning
desk-getting-there = Så tar du dig dit
public-holiday = helgdag
desk-cost = Vad det kostar
desk-for-whom = För vem
desk-report = Rapportera ett fel på sidan
