### Atmintinė prie langelio: skaitytojo kalba šalia originalo kalbos

counter-link = Parodykite šią atmintinę prie langelio
counter-title = Prie langelio
counter-lead = Parodykite šį puslapį įstaigos darbuotojams arba jį išsispausdinkite. Abiejuose stulpeliuose parašytas tas pats tekstas: viename jūsų kalba, kitame – { $language } kalba.
counter-back = Atgal į atmintinę
counter-for-staff = Darbuotojams: šalia šio teksto yra tas pats tekstas { $language } kalba.
counter-qr = QR kodas su šios atmintinės adresu
counter-scan = Atmintinė telefone:
