### Ceļvedis pie lodziņa: lasītāja valoda blakus oriģinālvalodai

counter-link = Parādiet šo ceļvedi pie lodziņa
counter-title = Pie lodziņa
counter-lead = Parādiet šo lapu iestādes darbiniekiem vai izdrukājiet to. Abās slejās rakstīts viens un tas pats: vienā – jūsu valodā, otrā – { $language } valodā.
counter-back = Atpakaļ uz ceļvedi
counter-for-staff = Darbiniekiem: blakus šim tekstam ir tas pats { $language } valodā.
counter-qr = QR kods ar šā ceļveža adresi
counter-scan = Ceļvedis tālrunī:
