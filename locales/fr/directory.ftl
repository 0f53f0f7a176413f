### Le répertoire des guichets, sa carte et le tableau des services, en français.

## Filtres

filters-title = Trouver un guichet
filter-city = Ville
filter-city-all = Toutes les villes
filter-service = Service
filter-service-all = Tous les services
filter-language = Langue parlée
filter-language-all = Toutes les langues
filter-wheelchair = Accessible en fauteuil roulant
filter-open = Ouvert maintenant
filter-reset = Effacer les filtres
filters-found =
    { $count ->
        [one] { $count } guichet trouvé
       *[other] { $count } guichets trouvés
    }
filters-none = Aucun guichet ne réunit tout cela. Retirez un filtre ou adressez-vous à un guichet d'une autre ville : beaucoup aident par téléphone ou par e-mail.
filters-region = Chercher dans toute la région
desks-by-city = Guichets par ville

## Carte

map-cities = Carte des villes
map-desks = Carte des guichets à { $city }
map-numbers = Les numéros sont ceux de la liste.
map-kilometres = { $count } km
map-metres = { $count } m

## Services par ville

services-title = Services par ville
services-lead = Combien de guichets offrent un service dans une ville. Chaque nombre mène à ces guichets.
services-service = Service
services-all = Région
services-none = aucun guichet
services-field = { $service }, { $city } : { $count }
services-offered = Services offerts
services-covered = Dans { $share } des cases ({ $covered } sur { $all }), il y a au moins un guichet.
services-sample =
    { $count ->
        [one] { $count } guichet de ce tableau est une donnée d'exemple.
       *[other] { $count } guichets de ce tableau sont des données d'exemple.
    }
services-download = Le tableau en fichier (CSV)
