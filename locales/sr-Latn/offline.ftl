### Stranica bez veze sa mrežom.

offline-title = Nema veze
offline-lead = Ova stranica nije sačuvana na vašem uređaju. Sačuvane su stranice grada o kom ste poslednje čitali: otvorite neku od njih ili se vratite kad budete na mreži.
