### Ghiduri vecine și linkuri ale profilului.

guide-neighbours = Alte ghiduri pe aceeași temă
guide-previous = Ghidul anterior
guide-next = Ghidul următor
service-active = Serviciu activ
footer-privacy = Politica de confidențialitate
footer-legal-notes = Informații juridice
footer-faq = Întrebări frecvente
footer-report-inefficiency = Semnalați o problemă
footer-appointment = Programați o întâlnire
