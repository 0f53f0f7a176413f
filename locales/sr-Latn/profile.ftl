### Susedni vodiči i veze koje profil zahteva.

guide-neighbours = Ostali vodiči na ovu temu
guide-previous = Prethodni vodič
guide-next = Sledeći vodič
service-active = Usluga je dostupna
footer-privacy = Politika privatnosti
footer-legal-notes = Pravne napomene
footer-faq = Česta pitanja
footer-report-inefficiency = Prijavite problem
footer-appointment = Zakažite termin
