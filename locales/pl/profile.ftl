### Sąsiednie poradniki i odnośniki profilu.

guide-neighbours = Więcej poradników na ten temat
guide-previous = Poprzedni poradnik
guide-next = Następny poradnik
service-active = Usługa dostępna
footer-privacy = Polityka prywatności
footer-legal-notes = Informacje prawne
footer-faq = Najczęstsze pytania
footer-report-inefficiency = Zgłoś problem
footer-appointment = Umów wizytę
