### Съседни ръководства и връзки на профила.

guide-neighbours = Още ръководства по тази тема
guide-previous = Предишно ръководство
guide-next = Следващо ръководство
service-active = Услугата е активна
footer-privacy = Политика за поверителност
footer-legal-notes = Правна информация
footer-faq = Често задавани въпроси
footer-report-inefficiency = Съобщете за проблем
footer-appointment = Запазете час
