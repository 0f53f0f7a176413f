### Beslægtede guider og links, som en profil ønsker.

guide-neighbours = Flere guider om emnet
guide-previous = Forrige guide
guide-next = Næste guide
service-active = Tjenesten er aktiv
footer-privacy = Privatlivspolitik
footer-legal-notes = Juridiske oplysninger
footer-faq = Ofte stillede spørgsmål
footer-report-inefficiency = Meld et problem
footer-appointment = Bestil tid
