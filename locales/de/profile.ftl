### Benachbarte Anleitungen und Links des Profils.

guide-neighbours = Weitere Anleitungen zu diesem Thema
guide-previous = Vorherige Anleitung
guide-next = Nächste Anleitung
service-active = Dienst verfügbar
footer-privacy = Datenschutzerklärung
footer-legal-notes = Rechtliche Hinweise
footer-faq = Häufige Fragen
footer-report-inefficiency = Problem melden
footer-appointment = Termin vereinbaren
