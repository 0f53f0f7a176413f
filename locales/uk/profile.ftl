### Сусідні поради та посилання профілю.

guide-neighbours = Інші поради на цю тему
guide-previous = Попередня порада
guide-next = Наступна порада
service-active = Послуга діє
footer-privacy = Політика конфіденційності
footer-legal-notes = Правова інформація
footer-faq = Поширені запитання
footer-report-inefficiency = Повідомити про проблему
footer-appointment = Записатися на прийом
