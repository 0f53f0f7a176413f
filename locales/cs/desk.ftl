### Kontaktní místa: nyní otevřeno, tlačítka.

open-now = Nyní otevřeno
open-until = Nyní otevřeno do { $time }
open-until-day = Nyní otevřeno. Zavírá se: { $day } { $time }
closed-now = Nyní zavřeno
closed-until-today = Nyní zavřeno, otevřeno bude dnes od { $time }
closed-until-tomorrow = Nyní zavřeno, otevřeno bude zítra ({ $day }) od { $time }
closed-until-day = Nyní zavřeno. Otevírá se: { $day } { $time }
open-local-time = místní čas, { $city }
open-unknown = Otevírací doba není ověřena
desk-call = Zavolat
desk-write = Napsat e-mail
desk-directions = Zobrazit trasu
desk-getting-there = Jak se tam dostanete
public-holiday = státní svátek
desk-cost = Kolik to stojí
desk-for-whom = Pro koho to je
desk-report = Nahlásit chybu na této stránce
