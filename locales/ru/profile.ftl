### Соседние инструкции и ссылки, которых требует профиль.

guide-neighbours = Другие инструкции на эту тему
guide-previous = Предыдущая инструкция
guide-next = Следующая инструкция
service-active = Услуга доступна
footer-privacy = Политика конфиденциальности
footer-legal-notes = Правовая информация
footer-faq = Частые вопросы
footer-report-inefficiency = Сообщить о проблеме
footer-appointment = Записаться на приём
