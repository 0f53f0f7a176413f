### Närliggande guider, och länkar som en profil vill ha.

guide-neighbours = Fler guider i samma ämne
guide-previous = Föregående guide
guide-next = Nästa guide
service-active = Tjänsten är i drift
footer-privacy = Integritetspolicy
footer-legal-notes = Rättslig information
footer-faq = Vanliga frågor
footer-report-inefficiency = Rapportera ett problem
footer-appointment = Boka en tid
