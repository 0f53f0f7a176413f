## Strona dla zespołu i dla tych, którzy go finansują

status-title = Stan tłumaczeń
status-summary = Co jest przetłumaczone na poszczególne języki, co się od tego czasu zmieniło i czego brakuje.
status-languages = Według języka
status-kinds = Według rodzaju tekstu
status-cities = Według miasta
status-region = Cały region
status-work = Teksty do opracowania
status-work-none = Niczego nie brakuje i nic nie jest nieaktualne.
status-text = Tekst
status-language = Język
status-kind = Rodzaj
status-city = Miasto
status-state = Stan
status-coverage = Aktualne
status-words = Pozostało słów
status-texts = Teksty
status-words-left =
    { $count ->
        [one] { $count } słowo do przetłumaczenia lub sprawdzenia
        [few] { $count } słowa do przetłumaczenia lub sprawdzenia
        [many] { $count } słów do przetłumaczenia lub sprawdzenia
       *[other] { $count } słowa do przetłumaczenia lub sprawdzenia
    }
status-changed = Zmienione w oryginale: { $sections }
status-lead = wprowadzenie
status-as-of = Stan na { $date }
status-download = Tabela jako plik (CSV)
status-shown = { $shown } z { $all }

## Stan tekstu; każdy stoi w tabeli osobno

state-current = aktualny
state-outdated = nieaktualny
state-unrecorded = bez zapisu
state-machine = tłumaczenie maszynowe, niesprawdzone
state-machine-reviewed = tłumaczenie maszynowe, sprawdzone
state-fallback = wyświetlany w innym języku
state-missing = brak

## Rodzaje tekstów w liczbie mnogiej, nad wierszami tabeli

status-kind-guide = Poradniki
status-kind-page = Strony
status-kind-city = Miasta
status-kind-desk = Punkty pomocy
status-kind-journey = Krok po kroku
status-kind-glossary = Słowniczek
status-kind-notice = Komunikaty
status-kind-fact = Nazwy, opłaty i listy
status-kind-message = Słowa interfejsu
