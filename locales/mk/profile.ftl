### Соседни водичи и врски што ги бара профилот.

guide-neighbours = Други водичи на оваа тема
guide-previous = Претходен водич
guide-next = Следен водич
service-active = Услугата е достапна
footer-privacy = Политика за приватност
footer-legal-notes = Правни напомени
footer-faq = Чести прашања
footer-report-inefficiency = Пријавете проблем
footer-appointment = Закажете термин
