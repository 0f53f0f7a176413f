### Blakus esošie ceļveži un profila saites.

guide-neighbours = Citi ceļveži par šo tēmu
guide-previous = Iepriekšējais ceļvedis
guide-next = Nākamais ceļvedis
service-active = Pakalpojums darbojas
footer-privacy = Privātuma politika
footer-legal-notes = Juridiskā informācija
footer-faq = Biežāk uzdotie jautājumi
footer-report-inefficiency = Ziņot par problēmu
footer-appointment = Pierakstīties
