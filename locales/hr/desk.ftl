### Uredi: sada otvoreno, gumbi.

open-now = Sada otvoreno
open-until = Sada otvoreno, zatvara se u { $time }
open-until-day = Sada otvoreno. Zatvara se: { $day }, { $time }
closed-now = Sada zatvoreno
closed-until-today = Sada zatvoreno, otvara se danas u { $time }
closed-until-tomorrow = Sada zatvoreno, otvara se sutra ({ $day }) u { $time }
closed-until-day = Sada zatvoreno. Otvara se: { $day }, { $time }
open-local-time = lokalno vrijeme, { $city }
open-unknown = Radno vrijeme nije provjereno
desk-call = Nazovite
desk-write = Pošaljite e-poštu
desk-directions = Prikaži put
desk-getting-there = Kako doći
public-holiday = državni blagdan
desk-cost = Koliko stoji
desk-for-whom = Kome je namijenjeno
desk-report = Prijavite pogrešku na ovoj stranici
