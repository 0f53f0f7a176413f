### A kereső, magyarul.

search-title = Keresés
search-label = Útmutatók, ügyfélszolgálatok és helyek keresése
search-suggestions = Javaslatok
search-filters = Szűrők
search-kind = Típus
search-kind-all = Minden
search-city = Város
search-city-all = Minden város
search-topic = Téma
search-topic-all = Minden téma
search-stage = Szakasz
search-stage-all = Minden szakasz
search-language = Az ügyfélszolgálaton beszélt nyelv
search-language-all = Bármely nyelv
search-found =
    { $count ->
        [one] { $count } találat
       *[other] { $count } találat
    }
search-all = Az összes találat
search-hint = Írjon be néhány szót a saját nyelvén vagy olaszul.
search-loading = Keresés…
search-none = Nincs találat. Ellenőrizze a helyesírást, használjon kevesebb szót, vagy törölje a szűrőket.
search-meant = Erre gondolt:
search-failed = A keresőt nem sikerült betölteni.
search-offline = Nincs internetkapcsolata, és a kereső nincs elmentve az eszközén.
search-unsupported = A böngészője túl régi ehhez a keresőhöz.
search-retry = Újrapróbálkozás
search-more = További találatok
search-reset = Szűrők törlése
search-browse = Keressen más úton
search-feedback = Írja meg nekünk, mit keres
search-no-script = A kereséshez JavaScript szükséges. Nélküle használja a teljes listát:
