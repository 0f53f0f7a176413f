### Návod u přepážky: jazyk čtenáře vedle výchozího jazyka.

counter-link = Ukažte to u přepážky
counter-title = U přepážky
counter-lead = Ukažte tuto stránku pracovníkům úřadu nebo si ji vytiskněte. V obou sloupcích je totéž: v jednom ve vašem jazyce, ve druhém v jazyce úřadu ({ $language }).
counter-back = Zpět k návodu
counter-for-staff = Pro pracovníky: vedle tohoto textu je tentýž obsah v jiném jazyce ({ $language }).
counter-qr = QR kód s adresou tohoto návodu
counter-scan = Návod v telefonu:
