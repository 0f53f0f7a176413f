### Vodnik pri okencu: bralčev jezik ob izvirnem jeziku.

counter-link = Pokažite to pri okencu
counter-title = Pri okencu
counter-lead = Pokažite to stran zaposlenim v uradu ali jo natisnite. Oba stolpca povesta isto: eden v vašem jeziku, drugi v jeziku urada ({ $language }).
counter-back = Nazaj na vodnik
counter-for-staff = Za zaposlene: ob tem besedilu je ista vsebina v drugem jeziku ({ $language }).
counter-qr = Koda QR z naslovom tega vodnika
counter-scan = Vodnik na telefonu:
