### Návod pri okienku: jazyk čitateľa vedľa zdrojového jazyka.

counter-link = Ukážte to pri okienku
counter-title = Pri okienku
counter-lead = Ukážte túto stránku pracovníkom úradu alebo si ju vytlačte. V oboch stĺpcoch je to isté: v jednom vo vašom jazyku, v druhom v jazyku úradu ({ $language }).
counter-back = Späť na návod
counter-for-staff = Pre pracovníkov: vedľa tohto textu je ten istý obsah v inom jazyku ({ $language }).
counter-qr = QR kód s adresou tohto návodu
counter-scan = Návod v telefóne:
