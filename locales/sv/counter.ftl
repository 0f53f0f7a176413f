### Guiden vid disken, på svenska.

## En guide vid disken: läsarens språk bredvid originalspråket

counter-link = Visa det här vid disken
counter-title = Vid disken
counter-lead = Visa den här sidan för personalen på kontoret, eller skriv ut den. De två spalterna säger samma sak: den ena på ditt språk, den andra på { $language }.
counter-back = Tillbaka till guiden
counter-for-staff = Till personalen: bredvid den här texten står samma sak på { $language }.
counter-qr = QR-kod med adressen till guiden
counter-scan = Guiden i mobilen:
