### Guichets : ouvert maintenant, boutons

open-now = Ouvert maintenant
open-until = Ouvert maintenant, ferme à { $time }
open-until-day = Ouvert maintenant, ferme { $day } à { $time }
closed-now = Fermé maintenant
closed-until-today = Fermé maintenant, ouvre aujourd'hui à { $time }
closed-until-tomorrow = Fermé maintenant, ouvre demain, { $day }, à { $time }
closed-until-day = Fermé maintenant, ouvre { $day } à { $time }
open-local-time = heure locale à { $city }
open-unknown = Horaires non vérifiés
desk-call = Appeler
desk-write = Écrire un e-mail
desk-directions = Itinéraire
desk-getting-there = Comment s'y rendre
public-holiday = jour férié
desk-cost = Combien ça coûte
desk-for-whom = Pour qui
desk-report = Signaler une erreur sur cette page
