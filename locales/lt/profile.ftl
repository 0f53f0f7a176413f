### Gretimos atmintinės ir profilio nuorodos.

guide-neighbours = Kitos atmintinės šia tema
guide-previous = Ankstesnė atmintinė
guide-next = Kita atmintinė
service-active = Paslauga teikiama
footer-privacy = Privatumo politika
footer-legal-notes = Teisinė informacija
footer-faq = Dažniausiai užduodami klausimai
footer-report-inefficiency = Pranešti apie problemą
footer-appointment = Registruotis vizitui
