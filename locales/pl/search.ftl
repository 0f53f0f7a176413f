### Wyszukiwarka po polsku.

search-title = Szukaj
search-label = Szukaj poradników, punktów pomocy i miejsc
search-suggestions = Podpowiedzi
search-filters = Filtry
search-kind = Rodzaj
search-kind-all = Wszystko
search-city = Miasto
search-city-all = Wszystkie miasta
search-topic = Temat
search-topic-all = Wszystkie tematy
search-stage = Etap
search-stage-all = Wszystkie etapy
search-language = Język w punkcie pomocy
search-language-all = Wszystkie języki
search-found =
    { $count ->
        [one] { $count } wynik
        [few] { $count } wyniki
        [many] { $count } wyników
       *[other] { $count } wyniku
    }
search-all = Zobacz wszystkie wyniki
search-hint = Wpisz kilka słów w swoim języku albo po włosku.
search-loading = Wyszukiwanie…
search-none = Nic nie znaleziono. Sprawdź pisownię, użyj mniejszej liczby słów albo wyczyść filtry.
search-meant = Czy chodziło ci o:
search-failed = Nie udało się wczytać wyszukiwarki.
search-offline = Nie masz połączenia z siecią, a wyszukiwarka nie jest zapisana na twoim urządzeniu.
search-unsupported = Twoja przeglądarka jest zbyt stara dla tej wyszukiwarki.
search-retry = Spróbuj ponownie
search-more = Więcej wyników
search-reset = Wyczyść filtry
search-browse = Szukaj w inny sposób
search-feedback = Napisz nam, czego szukasz
search-no-script = Ta wyszukiwarka wymaga JavaScriptu. Jeśli go nie masz, skorzystaj z pełnej listy:
