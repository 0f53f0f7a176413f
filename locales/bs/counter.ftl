### Vodič na šalteru: jezik čitaoca pored jezika izvornika.

counter-link = Pokažite ovo na šalteru
counter-title = Na šalteru
counter-lead = Pokažite ovu stranicu službeniku ili je odštampajte. U obje kolone piše isto: u jednoj na vašem jeziku, u drugoj na jeziku službe ({ $language }).
counter-back = Nazad na vodič
counter-for-staff = Za osoblje: pored ovog teksta nalazi se isti tekst na drugom jeziku ({ $language }).
counter-qr = QR kod s adresom ovog vodiča
counter-scan = Vodič na telefonu:
