### Službe: da li je sada otvoreno, dugmad.

open-now = Sada otvoreno
open-until = Sada otvoreno, zatvara se u { $time }
open-until-day = Sada otvoreno. Zatvara se: { $day }, { $time }
closed-now = Sada zatvoreno
closed-until-today = Sada zatvoreno, otvara se danas u { $time }
closed-until-tomorrow = Sada zatvoreno, otvara se sutra ({ $day }) u { $time }
closed-until-day = Sada zatvoreno. Otvara se: { $day }, { $time }
open-local-time = lokalno vreme ({ $city })
open-unknown = Radno vreme nije provereno
desk-call = Pozovite
desk-write = Pošaljite imejl
desk-directions = Prikažite putanju
desk-getting-there = Kako stići
public-holiday = državni praznik
desk-cost = Koliko košta
desk-for-whom = Kome je namenjeno
desk-report = Prijavite grešku na ovoj stranici
