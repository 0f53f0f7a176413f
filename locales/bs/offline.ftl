### Stranica bez veze s mrežom.

offline-title = Nema veze
offline-lead = Ova stranica nije sačuvana na vašem uređaju. Sačuvane su stranice grada o kojem ste posljednje čitali: otvorite neku od njih ili se vratite kad budete na mreži.
