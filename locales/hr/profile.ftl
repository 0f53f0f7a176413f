### Susjedni vodiči i poveznice profila.

guide-neighbours = Još vodiča o ovoj temi
guide-previous = Prethodni vodič
guide-next = Sljedeći vodič
service-active = Usluga je dostupna
footer-privacy = Pravila o privatnosti
footer-legal-notes = Pravne napomene
footer-faq = Česta pitanja
footer-report-inefficiency = Prijavite problem
footer-appointment = Dogovorite termin
