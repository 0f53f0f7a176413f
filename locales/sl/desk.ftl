### Info točke: zdaj odprto, gumbi.

open-now = Zdaj odprto
open-until = Zdaj odprto, zapre se ob { $time }
open-until-day = Zdaj odprto. Zapre se: { $day }, { $time }
closed-now = Zdaj zaprto
closed-until-today = Zdaj zaprto, odpre se danes ob { $time }
closed-until-tomorrow = Zdaj zaprto, odpre se jutri ({ $day }) ob { $time }
closed-until-day = Zdaj zaprto. Odpre se: { $day }, { $time }
open-local-time = krajevni čas v mestu { $city }
open-unknown = Delovni čas ni preverjen
desk-call = Pokličite
desk-write = Pošljite e-pošto
desk-directions = Pokaži pot
desk-getting-there = Kako pridete do tja
public-holiday = državni praznik
desk-cost = Koliko stane
desk-for-whom = Komu je namenjeno
desk-report = Sporočite napako na tej strani
