### Opas palvelutiskillä, suomeksi.

## Opas palvelutiskillä: lukijan kieli alkuperäiskielen rinnalla

counter-link = Näytä tämä palvelutiskillä
counter-title = Palvelutiskillä
counter-lead = Näytä tämä sivu toimiston henkilökunnalle tai tulosta se. Molemmilla palstoilla on sama teksti: toinen on omalla kielelläsi, toisen kieli on { $language }.
counter-back = Takaisin oppaaseen
counter-for-staff = Henkilökunnalle: tämän tekstin rinnalla on sama teksti toisella kielellä ({ $language }).
counter-qr = QR-koodi, jossa on tämän oppaan osoite
counter-scan = Opas puhelimessa:
