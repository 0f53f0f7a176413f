### Γειτονικοί οδηγοί και σύνδεσμοι που ζητά ένα προφίλ.

guide-neighbours = Περισσότεροι οδηγοί για αυτό το θέμα
guide-previous = Προηγούμενος οδηγός
guide-next = Επόμενος οδηγός
service-active = Ενεργή υπηρεσία
footer-privacy = Πολιτική απορρήτου
footer-legal-notes = Νομικές πληροφορίες
footer-faq = Συχνές ερωτήσεις
footer-report-inefficiency = Αναφορά προβλήματος
footer-appointment = Κλείστε ραντεβού
