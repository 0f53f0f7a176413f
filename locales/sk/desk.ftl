### Kontaktné miesta: teraz otvorené, tlačidlá.

open-now = Teraz otvorené
open-until = Teraz otvorené, zatvára sa o { $time }
open-until-day = Teraz otvorené. Zatvára sa: { $day }, { $time }
closed-now = Teraz zatvorené
closed-until-today = Teraz zatvorené, otvára sa dnes o { $time }
closed-until-tomorrow = Teraz zatvorené, otvára sa zajtra ({ $day }) o { $time }
closed-until-day = Teraz zatvorené. Otvára sa: { $day }, { $time }
open-local-time = miestny čas, { $city }
open-unknown = Otváracie hodiny nie sú overené
desk-call = Zavolať
desk-write = Napísať e-mail
desk-directions = Zobraziť trasu
desk-getting-there = Ako sa tam dostanete
public-holiday = štátny sviatok
desk-cost = Koľko to stojí
desk-for-whom = Pre koho to je
desk-report = Nahlásiť chybu na tejto stránke
