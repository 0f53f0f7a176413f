### De gids aan het loket, in het Nederlands.

## Een gids aan het loket: de taal van de lezer naast de brontaal

counter-link = Laat dit aan het loket zien
counter-title = Aan het loket
counter-lead = Laat deze pagina aan de medewerkers zien, of druk de pagina af. De twee kolommen zeggen hetzelfde: de ene in uw taal, de andere in het { $language }.
counter-back = Terug naar de gids
counter-for-staff = Voor de medewerkers: naast deze tekst staat hetzelfde in het { $language }.
counter-qr = QR-code met het adres van deze gids
counter-scan = De gids op uw telefoon:
