### Viereiset oppaat ja profiilin tarvitsemat linkit.

guide-neighbours = Lisää oppaita tästä aiheesta
guide-previous = Edellinen opas
guide-next = Seuraava opas
service-active = Palvelu on käytössä
footer-privacy = Tietosuojaseloste
footer-legal-notes = Oikeudelliset tiedot
footer-faq = Usein kysyttyä
footer-report-inefficiency = Ilmoita ongelmasta
footer-appointment = Varaa aika
