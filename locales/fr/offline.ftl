offline-title = Pas de connexion
offline-lead = Cette page n'est pas enregistrée sur votre appareil. Celles de la dernière ville consultée le sont : essayez l'une des pages suivantes, ou revenez une fois connecté au réseau.
