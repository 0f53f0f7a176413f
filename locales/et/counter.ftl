### Juhend letis, eesti keeles.

## Juhend letis: lugeja keel algkeele kõrval

counter-link = Näita seda letis
counter-title = Letis
counter-lead = Näidake seda lehte asutuse töötajatele või printige see välja. Mõlemas tulbas on sama tekst: üks on teie keeles, teise keel on { $language }.
counter-back = Tagasi juhendi juurde
counter-for-staff = Töötajatele: selle teksti kõrval on sama tekst teises keeles ({ $language }).
counter-qr = QR-kood selle juhendi aadressiga
counter-scan = Juhend telefonis:
