### Vodič na šalteru: jezik čitatelja uz izvorni jezik.

counter-link = Pokažite ovo na šalteru
counter-title = Na šalteru
counter-lead = Pokažite ovu stranicu osoblju ureda ili je ispišite. Oba stupca govore isto: jedan na vašem jeziku, drugi na jeziku ureda ({ $language }).
counter-back = Natrag na vodič
counter-for-staff = Za osoblje: uz ovaj tekst stoji isti sadržaj na drugom jeziku ({ $language }).
counter-qr = QR kod s adresom ovog vodiča
counter-scan = Vodič na mobitelu:
