### Gwidi fil-qrib u links li jitlob profil.

guide-neighbours = Aktar gwidi dwar dan is-suġġett
guide-previous = Gwida ta’ qabel
guide-next = Gwida li jmiss
service-active = Servizz attiv
footer-privacy = Politika tal-privatezza
footer-legal-notes = Avviż legali
footer-faq = Mistoqsijiet frekwenti
footer-report-inefficiency = Irrapporta problema
footer-appointment = Agħmel appuntament
