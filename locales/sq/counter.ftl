counter-link = Tregoje këtë udhëzues në sportel
counter-title = Në sportel
counter-lead = Tregoja këtë faqe personelit të sportelit ose printoje. Të dyja kolonat thonë të njëjtën gjë: njëra në gjuhën tënde, tjetra në { $language }.
counter-back = Kthehu te udhëzuesi
counter-for-staff = Për personelin: pranë këtij teksti gjendet e njëjta përmbajtje në { $language }.
counter-qr = Kod QR me adresën e këtij udhëzuesi
counter-scan = Udhëzuesi në telefon:
