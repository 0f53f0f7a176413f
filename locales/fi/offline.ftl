### Ilman verkkoyhteyttä.

offline-title = Ei verkkoyhteyttä
offline-lead = Tätä sivua ei ole tallennettu laitteellesi. Viimeksi lukemasi kaupungin sivut on tallennettu: kokeile jotakin niistä tai palaa, kun yhteys toimii.
