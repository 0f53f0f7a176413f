## La page pour l'équipe et pour ceux qui la financent

status-title = État des traductions
status-summary = Ce qui est traduit dans chaque langue, ce qui a changé depuis et ce qui manque encore.
status-languages = Par langue
status-kinds = Par type de texte
status-cities = Par ville
status-region = Toute la région
status-work = Textes à reprendre
status-work-none = Rien ne manque et tout est à jour.
status-text = Texte
status-language = Langue
status-kind = Type
status-city = Ville
status-state = État
status-coverage = À jour
status-words = Mots restants
status-texts = Textes
status-words-left =
    { $count ->
        [one] { $count } mot à traduire ou à vérifier
        [many] { $count } de mots à traduire ou à vérifier
       *[other] { $count } mots à traduire ou à vérifier
    }
status-changed = Modifié dans l'original : { $sections }
status-lead = introduction
status-as-of = Situation au { $date }
status-download = Le tableau en fichier (CSV)
status-shown = { $shown } sur { $all }

## L'état d'un texte

state-current = à jour
state-outdated = pas à jour
state-unrecorded = non enregistré
state-machine = traduction automatique, non vérifiée
state-machine-reviewed = traduction automatique, vérifiée
state-fallback = affiché dans une autre langue
state-missing = manquant

## Types de textes

status-kind-guide = Guides
status-kind-page = Pages
status-kind-city = Villes
status-kind-desk = Guichets
status-kind-journey = Parcours
status-kind-glossary = Glossaire
status-kind-notice = Avis
status-kind-fact = Noms, frais et listes
status-kind-message = Mots de l'interface
