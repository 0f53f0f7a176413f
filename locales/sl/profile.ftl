### Sosednji vodniki in povezave profila.

guide-neighbours = Več vodnikov na to temo
guide-previous = Prejšnji vodnik
guide-next = Naslednji vodnik
service-active = Storitev je na voljo
footer-privacy = Varstvo zasebnosti
footer-legal-notes = Pravno obvestilo
footer-faq = Pogosta vprašanja
footer-report-inefficiency = Prijavite težavo
footer-appointment = Naročite se
