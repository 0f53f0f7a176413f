### Naburige gidsen, en links die een profiel nodig heeft.

guide-neighbours = Meer gidsen over dit onderwerp
guide-previous = Vorige gids
guide-next = Volgende gids
service-active = Dienst beschikbaar
footer-privacy = Privacyverklaring
footer-legal-notes = Juridische informatie
footer-faq = Veelgestelde vragen
footer-report-inefficiency = Een probleem melden
footer-appointment = Een afspraak maken
