### La recherche, en français.

search-title = Rechercher
search-label = Rechercher des guides, des guichets et des lieux
search-suggestions = Suggestions
search-filters = Filtres
search-kind = Type
search-kind-all = Tout
search-city = Ville
search-city-all = Toutes les villes
search-topic = Thème
search-topic-all = Tous les thèmes
search-stage = Étape
search-stage-all = Toutes les étapes
search-language = Langue parlée au guichet
search-language-all = Toutes les langues
search-found =
    { $count ->
        [one] { $count } résultat
       *[other] { $count } résultats
    }
search-all = Voir tous les résultats
search-hint = Écrivez quelques mots, dans votre langue ou en italien.
search-loading = Recherche en cours…
search-none = Aucun résultat. Vérifiez l'orthographe, utilisez moins de mots ou enlevez les filtres.
search-meant = Vouliez-vous dire :
search-failed = La recherche n'a pas pu être chargée.
search-offline = Vous n'êtes pas en ligne, et la recherche n'est pas gardée sur votre appareil.
search-unsupported = Votre navigateur est trop ancien pour cette recherche.
search-retry = Réessayer
search-more = Plus de résultats
search-reset = Effacer les filtres
search-browse = Chercher autrement
search-feedback = Dites-nous ce que vous cherchez
search-no-script = Cette recherche a besoin de JavaScript. Sinon, utilisez la liste de toutes les pages :
