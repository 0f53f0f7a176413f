counter-link = Montrer cette fiche au guichet
counter-title = Au guichet
counter-lead = Montrez cette page au personnel du guichet ou imprimez-la. Les deux colonnes disent la même chose : l'une dans votre langue, l'autre en { $language }.
counter-back = Retour à la fiche
counter-for-staff = Pour le personnel : à côté de ce texte figure le même contenu en { $language }.
counter-qr = Code QR avec l'adresse de cette fiche
counter-scan = La fiche sur un téléphone :
