counter-link = Diese Anleitung am Schalter zeigen
counter-title = Am Schalter
counter-lead = Zeigen Sie diese Seite im Amt vor oder drucken Sie sie aus. Beide Spalten sagen dasselbe: einmal in Ihrer Sprache, einmal auf { $language }.
counter-back = Zurück zur Anleitung
counter-for-staff = Für das Personal: Neben diesem Text steht derselbe Inhalt auf { $language }.
counter-qr = QR-Code mit der Adresse dieser Anleitung
counter-scan = Die Anleitung auf dem Handy:
