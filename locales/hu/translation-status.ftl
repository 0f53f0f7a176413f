## Oldal a szerkesztőknek és a finanszírozóknak

status-title = A fordítások állapota
status-summary = Mi van lefordítva az egyes nyelvekre, mi változott azóta, és mi hiányzik.
status-languages = Nyelvek szerint
status-kinds = Szövegtípusok szerint
status-cities = Városok szerint
status-region = Egész régió
status-work = Szövegek, amelyekkel még dolgozni kell
status-work-none = Semmi sem hiányzik, és semmi sem elavult.
status-text = Szöveg
status-language = Nyelv
status-kind = Típus
status-city = Város
status-state = Állapot
status-coverage = Naprakész
status-words = Hátralévő szavak
status-texts = Szövegek
status-words-left =
    { $count ->
        [one] { $count } lefordítandó vagy ellenőrizendő szó
       *[other] { $count } lefordítandó vagy ellenőrizendő szó
    }
status-changed = Az eredetiben megváltozott: { $sections }
status-lead = bevezetés
status-as-of = Állapot napja: { $date }
status-download = A táblázat fájlként (CSV)
status-shown = { $shown } / { $all }

## Egy szöveg állapota; magában áll egy táblázatban, kisbetűvel

state-current = naprakész
state-outdated = elavult
state-unrecorded = nincs rögzítve
state-machine = gépi fordítás, ellenőrizetlen
state-machine-reviewed = gépi fordítás, ellenőrzött
state-fallback = más nyelven jelenik meg
state-missing = hiányzik

## Szövegtípusok, többes számban, a táblázat egy sora fölött

status-kind-guide = Útmutatók
status-kind-page = Oldalak
status-kind-city = Városok
status-kind-desk = Ügyfélszolgálatok
status-kind-journey = Lépéssorok
status-kind-glossary = Szójegyzék
status-kind-notice = Közlemények
status-kind-fact = Nevek, díjak és listák
status-kind-message = A felület szavai
