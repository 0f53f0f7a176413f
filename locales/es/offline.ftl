offline-title = Sin conexión
offline-lead = Esta página no está guardada en tu dispositivo. Sí lo están las de la última ciudad que consultaste: prueba una de estas o vuelve cuando tengas conexión.
