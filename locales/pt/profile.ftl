### Guias vizinhos e ligações que um perfil pede.

guide-neighbours = Mais guias sobre este tema
guide-previous = Guia anterior
guide-next = Guia seguinte
service-active = Serviço ativo
footer-privacy = Política de privacidade
footer-legal-notes = Aviso legal
footer-faq = Perguntas frequentes
footer-report-inefficiency = Comunicar um problema
footer-appointment = Fazer marcação
