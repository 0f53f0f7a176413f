### Guides voisins et liens du profil.

guide-neighbours = Autres guides sur le même thème
guide-previous = Guide précédent
guide-next = Guide suivant
service-active = Service actif
footer-privacy = Politique de confidentialité
footer-legal-notes = Mentions légales
footer-faq = Questions fréquentes
footer-report-inefficiency = Signaler un dysfonctionnement
footer-appointment = Prendre rendez-vous
