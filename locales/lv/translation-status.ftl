## Lapa komandai un tiem, kas to finansē

status-title = Tulkojumu stāvoklis
status-summary = Kas ir iztulkots katrā valodā, kas kopš tā laika ir mainījies un kā trūkst.
status-languages = Pa valodām
status-kinds = Pa tekstu veidiem
status-cities = Pa pilsētām
status-region = Viss reģions
status-work = Teksti, pie kuriem jāstrādā
status-work-none = Nekā netrūkst, un nekas nav novecojis.
status-text = Teksts
status-language = Valoda
status-kind = Veids
status-city = Pilsēta
status-state = Stāvoklis
status-coverage = Aktuāli
status-words = Atlikušie vārdi
status-texts = Teksti
status-words-left =
    { $count ->
        [zero] Jātulko vai jāpārbauda { $count } vārdu
        [one] Jātulko vai jāpārbauda { $count } vārds
       *[other] Jātulko vai jāpārbauda { $count } vārdi
    }
status-changed = Mainīts oriģinālā: { $sections }
status-lead = ievads
status-as-of = Stāvoklis: { $date }
status-download = Tabula kā datne (CSV)
status-shown = { $shown } no { $all }

## Teksta stāvoklis; katrs tabulā stāv atsevišķi

state-current = aktuāls
state-outdated = novecojis
state-unrecorded = nav reģistrēts
state-machine = mašīntulkojums, nepārbaudīts
state-machine-reviewed = mašīntulkojums, pārbaudīts
state-fallback = rādīts citā valodā
state-missing = trūkst

## Tekstu veidi daudzskaitlī virs tabulas rindas

status-kind-guide = Ceļveži
status-kind-page = Lapas
status-kind-city = Pilsētas
status-kind-desk = Konsultāciju punkti
status-kind-journey = Rīcības plāni
status-kind-glossary = Glosārijs
status-kind-notice = Paziņojumi
status-kind-fact = Nosaukumi, nodevas un saraksti
status-kind-message = Saskarnes vārdi
