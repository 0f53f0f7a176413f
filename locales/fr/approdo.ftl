### Les mots de l'interface, en français.

## Toutes les pages

skip-to-content = Aller au contenu
menu-label = Menu principal
footer-label = À propos du site
breadcrumbs-label = Vous êtes ici
languages-label = Langue
home-link = Accueil
feed-title = Fil d'actualité (Atom)
licence-line = Textes : { $name }
emergency-line = Une urgence ? Appelez le 112, gratuit depuis tout téléphone.
checked-on = Vérifié le { $date }
demo-badge = données d'exemple

## Avis en haut de la page

notice-fallback = Cette page n'est pas encore traduite. Vous la lisez en { $language }.
notice-outdated = L'original de cette page a changé depuis sa traduction. Les frais, les délais ou les règles peuvent être différents : demandez au guichet.
# $sections (text): the names of the sections whose original has changed, as a list
notice-outdated-where = Ce qui a changé : { $sections }.
notice-machine = Cette page a été traduite par une machine et personne ne l'a encore vérifiée. Pour ce qui compte, lisez l'original ou demandez à un guichet.
notice-machine-reviewed = Cette page a été traduite par une machine, puis vérifiée par une personne.
notice-draft = Cette page est un brouillon.
notice-demo-desk = Données d'exemple : personne n'a vérifié les horaires et les contacts de ce guichet.
choice-fallback = (en { $language })
stub-lead = Cette page n'existe pas encore dans votre langue. Vous pouvez la lire en :

## Page d'accueil et listes

stages-title = Où en êtes-vous ?
cities-title = Villes
topics-title = Thèmes
guides-title = Guides
guides-lead = Ce qui vaut dans toute la région, par thème.
topic-in-city = Uniquement à { $city }

## Ville

city-desks-title = Guichets à { $city }
desks-all-in-city = Tous les guichets à { $city }
city-about-title = { $city } en bref
city-universities = Universités
city-transport = Transports publics
city-programme = Programme d'accueil
city-holiday = Fête locale, bureaux fermés

## Guide

guide-at-a-glance = L'essentiel
contents-title = Sur cette page
official-term = En italien :
guide-desks-title = Où trouver de l'aide
guide-related-title = Guides liés
guide-sources-title = Sources
guide-official-page = Page officielle
fact-deadline = Date limite
fact-within = sous { $time }
fact-within-from = sous { $time } { $from }
fact-cost = Coût
fact-time = Délais
fact-needed = Ce qu'il vous faut
fact-produced = Ce que vous obtenez
fact-online = En ligne
fact-authority = Qui décide
fact-audience = Pour qui
fee-source = Où ce montant est publié
fee-at-least = à partir de { $amount }
fee-between = de { $least } à { $most }
fee-per-year = { $amount } par an
fee-per-month = { $amount } par mois

## Encadrés dans un texte

alert-note = À savoir
alert-tip = Conseil
alert-important = Important
alert-warning = Attention
alert-caution = Prudence
footnote-back = Retour au texte, note
table-label = Tableau

## Guichets

desks-title = Guichets
desks-lead =
    { $count ->
        [one] { $count } guichet où quelqu'un vous aide.
       *[other] { $count } guichets où quelqu'un vous aide.
    }
kind-welcome-desk = Bureau d'accueil
kind-immigration-office = Service de l'immigration
kind-registry = Registre de la population
kind-health = Service de santé
kind-tax = Service des impôts
kind-job = Agence pour l'emploi
kind-university = Bureau universitaire
kind-school = École
kind-library = Bibliothèque
kind-ngo = Association
kind-hotline = Ligne d'information
kind-online = Service en ligne
desk-languages = Langues parlées
spoken-staff = parlé par le personnel
spoken-interpreter = avec interprète
spoken-on-request = sur demande préalable
spoken-phone-interpreter = avec interprète par téléphone
desk-address = Adresse
desk-map = Voir sur OpenStreetMap
desk-hours = Horaires d'ouverture
desk-closed = fermé
desk-hours-unknown = Personne n'a vérifié les horaires. Appelez ou écrivez avant d'y aller.
desk-holidays-closed = Fermé les jours fériés nationaux et locaux.
desk-holidays-open = Ouvert les jours fériés nationaux et locaux.
desk-exceptions = Changements à venir
dates-from-to = du { $from } au { $to }
dates-from = à partir du { $from }
dates-to = jusqu'au { $to }
exception-closed = { $days } : fermé
exception-open = { $days } : ouvert { $times }
desk-temporarily-closed = Temporairement fermé
desk-temporarily-closed-dates = Temporairement fermé { $days }
appointment-none = Sans rendez-vous.
appointment-optional = Vous pouvez venir sans rendez-vous ou en prendre un.
appointment-required = Uniquement sur rendez-vous.
desk-book = Prendre rendez-vous
desk-contacts = Contacts
contact-phone = Téléphone
contact-whatsapp = WhatsApp
contact-fax = Fax
contact-email = E-mail
contact-pec = E-mail certifié (PEC)
contact-web = Site web
contact-remote = Aide à distance
remote-phone = par téléphone
remote-video = en visioconférence
remote-chat = par chat
remote-email = par e-mail
desk-services = Ce que fait ce guichet
cost-free = Le service est gratuit.
cost-paid = Le service est payant.
desk-access = Accessibilité
wheelchair-yes = Accessible en fauteuil roulant
wheelchair-no = Non accessible en fauteuil roulant
wheelchair-limited = En partie accessible en fauteuil roulant
wheelchair-unknown = Accès en fauteuil roulant : non renseigné
access-step-free = Entrée sans marches
access-steps = Marches à l'entrée
access-lift = Ascenseur
access-no-lift = Pas d'ascenseur
access-induction-loop = Boucle à induction pour appareils auditifs
access-sign-language = Langue des signes
access-children = Les enfants sont les bienvenus
desk-guides = Guides qui en parlent
desk-source = Source

## Page introuvable

not-found-title = Cette page n'existe pas
not-found-lead = L'adresse est peut-être ancienne ou mal écrite. Repartez d'ici :
