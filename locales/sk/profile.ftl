### Susedné návody a odkazy profilu.

guide-neighbours = Ďalšie návody na túto tému
guide-previous = Predchádzajúci návod
guide-next = Nasledujúci návod
service-active = Služba je dostupná
footer-privacy = Ochrana osobných údajov
footer-legal-notes = Právne informácie
footer-faq = Časté otázky
footer-report-inefficiency = Nahlásiť problém
footer-appointment = Objednať sa
