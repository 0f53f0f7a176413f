### Суседни водичи и везе које профил захтева.

guide-neighbours = Остали водичи на ову тему
guide-previous = Претходни водич
guide-next = Следећи водич
service-active = Услуга је доступна
footer-privacy = Политика приватности
footer-legal-notes = Правне напомене
footer-faq = Честа питања
footer-report-inefficiency = Пријавите проблем
footer-appointment = Закажите термин
