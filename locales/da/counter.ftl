### Guiden ved skranken, på dansk.

## En guide ved skranken: læserens sprog ved siden af originalsproget

counter-link = Vis dette ved skranken
counter-title = Ved skranken
counter-lead = Vis siden til personalet på kontoret, eller udskriv den. De to spalter siger det samme: den ene på dit sprog, den anden på { $language }.
counter-back = Tilbage til guiden
counter-for-staff = Til personalet: Ved siden af denne tekst står det samme på { $language }.
counter-qr = QR-kode med guidens adresse
counter-scan = Guiden på mobilen:
