### Vodič na šalteru: jezik čitaoca pored jezika originala.

counter-link = Pokažite ovo na šalteru
counter-title = Na šalteru
counter-lead = Pokažite ovu stranicu službeniku ili je odštampajte. U obe kolone piše isto: u jednoj na vašem jeziku, u drugoj na jeziku službe ({ $language }).
counter-back = Nazad na vodič
counter-for-staff = Za zaposlene: pored ovog teksta nalazi se isti tekst na drugom jeziku ({ $language }).
counter-qr = QR kod sa adresom ovog vodiča
counter-scan = Vodič na telefonu:
