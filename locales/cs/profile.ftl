### Sousední návody a odkazy profilu.

guide-neighbours = Další návody k tomuto tématu
guide-previous = Předchozí návod
guide-next = Následující návod
service-active = Služba je dostupná
footer-privacy = Ochrana osobních údajů
footer-legal-notes = Právní informace
footer-faq = Časté otázky
footer-report-inefficiency = Nahlásit problém
footer-appointment = Objednat se
