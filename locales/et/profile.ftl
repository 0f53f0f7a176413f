### Naaberjuhendid ja lingid, mida profiil vajab.

guide-neighbours = Veel juhendeid sel teemal
guide-previous = Eelmine juhend
guide-next = Järgmine juhend
service-active = Teenus toimib
footer-privacy = Andmekaitsetingimused
footer-legal-notes = Õiguslik teave
footer-faq = Korduma kippuvad küsimused
footer-report-inefficiency = Teata probleemist
footer-appointment = Broneeri aeg
