### Susjedni vodiči i linkovi koje profil traži.

guide-neighbours = Ostali vodiči na ovu temu
guide-previous = Prethodni vodič
guide-next = Sljedeći vodič
service-active = Usluga je dostupna
footer-privacy = Politika privatnosti
footer-legal-notes = Pravne napomene
footer-faq = Česta pitanja
footer-report-inefficiency = Prijavite problem
footer-appointment = Zakažite termin
