### Guías vecinas y enlaces del perfil.

guide-neighbours = Más guías sobre este tema
guide-previous = Guía anterior
guide-next = Guía siguiente
service-active = Servicio activo
footer-privacy = Política de privacidad
footer-legal-notes = Aviso legal
footer-faq = Preguntas frecuentes
footer-report-inefficiency = Comunicar una incidencia
footer-appointment = Pedir cita
