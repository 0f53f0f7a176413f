### Profilo e navigazione tra le guide.

guide-neighbours = Altre guide sullo stesso argomento
guide-previous = Guida precedente
guide-next = Guida successiva
service-active = Servizio attivo
footer-privacy = Informativa privacy
footer-legal-notes = Note legali
footer-faq = Leggi le FAQ
footer-report-inefficiency = Segnalazione disservizio
footer-appointment = Prenotazione appuntamento
