### Teeninduspunktid: praegu avatud, nupud

open-now = Praegu avatud
open-until = Praegu avatud, suletakse kell { $time }
open-until-day = Praegu avatud, suletakse: { $day } kell { $time }
closed-now = Praegu suletud
closed-until-today = Praegu suletud, avatakse täna kell { $time }
closed-until-tomorrow = Praegu suletud, avatakse homme ({ $day }) kell { $time }
closed-until-day = Praegu suletud, avatakse: { $day } kell { $time }
open-local-time = kohaliku aja järgi ({ $city })
open-unknown = Lahtiolekuajad on kontrollimata
desk-call = Helista
desk-write = Kirjuta e-kiri
desk-directions = Teejuhised
desk-getting-there = Kuidas kohale jõuda
public-holiday = riigipüha
desk-cost = Mis see maksab
desk-for-whom = Kellele
desk-report = Teata veast sellel lehel
