### Les mots du glossaire et de l'index de A à Z.

glossary-title = Glossaire
glossary-lead = Les mots que l'on trouve en Italie sur les courriers et les formulaires, expliqués en bref. Les bureaux emploient le mot italien.
glossary-guide = Guide :
glossary-open = Voir tout le glossaire
glossary-close = Fermer
index-title = De A à Z
index-lead = Tous les guides, guichets, villes, thèmes et mots de ce site, par ordre alphabétique.
index-letters = Lettres
index-figures = Chiffres et signes
index-kind-guide = guide
index-kind-desk = guichet
index-kind-city = ville
index-kind-topic = thème
index-kind-page = à propos du site
index-kind-journey = parcours
index-kind-term = glossaire
