### Stranica kad nema mreže.

offline-title = Nema mreže
offline-lead = Ova stranica nije spremljena na vašem uređaju. Spremljene su stranice grada koji ste zadnji čitali: pokušajte s jednom od njih ili se vratite kad budete na mreži.
