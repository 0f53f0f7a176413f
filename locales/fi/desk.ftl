### Palvelupisteet: nyt avoinna, painikkeet

open-now = Nyt avoinna
open-until = Nyt avoinna, sulkeutuu klo { $time }
open-until-day = Nyt avoinna, sulkeutuu: { $day } klo { $time }
closed-now = Nyt suljettu
closed-until-today = Nyt suljettu, avautuu tänään klo { $time }
closed-until-tomorrow = Nyt suljettu, avautuu huomenna ({ $day }) klo { $time }
closed-until-day = Nyt suljettu, avautuu: { $day } klo { $time }
open-local-time = paikallista aikaa ({ $city })
open-unknown = Aukioloaikoja ei ole tarkistettu
desk-call = Soita
desk-write = Kirjoita sähköposti
desk-directions = Reittiohje
desk-getting-there = Näin pääset perille
public-holiday = pyhäpäivä
desk-cost = Mitä se maksaa
desk-for-whom = Kenelle
desk-report = Ilmoita virheestä tällä sivulla
