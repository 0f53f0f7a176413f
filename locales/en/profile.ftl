### Neighbouring guides, and links that a profile wants.

guide-neighbours = More guides on this topic
guide-previous = Previous guide
guide-next = Next guide
service-active = Service active
footer-privacy = Privacy policy
footer-legal-notes = Legal notes
footer-faq = Frequently asked questions
footer-report-inefficiency = Report a problem
footer-appointment = Book an appointment
