### Słowa interfejsu po polsku.

## Wszystkie strony

skip-to-content = Przejdź do treści
menu-label = Menu główne
footer-label = O serwisie
breadcrumbs-label = Jesteś tutaj
languages-label = Język
home-link = Strona główna
feed-title = Aktualności (Atom)
licence-line = Teksty: { $name }
emergency-line = Nagły wypadek? Zadzwoń pod 112, bezpłatnie z każdego telefonu.
checked-on = Sprawdzono { $date }
demo-badge = dane przykładowe

## Uwagi na górze strony

notice-fallback = Ta strona nie jest jeszcze przetłumaczona. Język tekstu: { $language }.
notice-outdated = Oryginał tej strony zmienił się po przetłumaczeniu. Opłaty, terminy lub zasady mogą być inne: zapytaj w punkcie pomocy.
# $sections (text): the names of the sections whose original has changed, as a list
notice-outdated-where = Zmieniło się: { $sections }.
notice-machine = Ta strona została przetłumaczona maszynowo i nikt jej jeszcze nie sprawdził. W ważnych sprawach przeczytaj oryginał albo zapytaj w punkcie pomocy.
notice-machine-reviewed = Ta strona została przetłumaczona maszynowo, a potem sprawdził ją człowiek.
notice-draft = Ta strona jest wersją roboczą.
notice-demo-desk = Dane przykładowe: nikt nie sprawdził godzin otwarcia ani danych kontaktowych tego punktu pomocy.
choice-fallback = (język: { $language })
stub-lead = Tej strony nie ma jeszcze w twoim języku. Możesz ją przeczytać w tych językach:

## Strona główna i listy

stages-title = Na jakim jesteś etapie?
cities-title = Miasta
topics-title = Tematy
guides-title = Poradniki
guides-lead = Co obowiązuje w całym regionie, według tematów.
topic-in-city = Tylko w mieście: { $city }

## Miasto

city-desks-title = Punkty pomocy: { $city }
desks-all-in-city = Wszystkie punkty pomocy: { $city }
city-about-title = { $city } w skrócie
city-universities = Uczelnie
city-transport = Transport publiczny
city-programme = Program dla nowo przybyłych
city-holiday = Święto lokalne, urzędy nieczynne

## Poradnik

guide-at-a-glance = W skrócie
contents-title = Na tej stronie
official-term = Po włosku:
guide-desks-title = Gdzie uzyskasz pomoc
guide-related-title = Powiązane poradniki
guide-sources-title = Źródła
guide-official-page = Strona urzędowa
fact-deadline = Termin
fact-within = maksymalnie { $time }
fact-within-from = maksymalnie { $time } { $from }
fact-cost = Koszt
fact-time = Ile to trwa
fact-needed = Czego potrzebujesz
fact-produced = Co otrzymasz
fact-online = Online
fact-authority = Kto decyduje
fact-audience = Dla kogo
fee-source = Gdzie opublikowano tę kwotę
fee-at-least = od { $amount }
fee-between = od { $least } do { $most }
fee-per-year = { $amount } rocznie
fee-per-month = { $amount } miesięcznie

## Ramki w tekście

alert-note = Warto wiedzieć
alert-tip = Wskazówka
alert-important = Ważne
alert-warning = Uwaga
alert-caution = Ostrożnie
footnote-back = Wróć do tekstu, przypis
table-label = Tabela

## Punkty pomocy

desks-title = Punkty pomocy
desks-lead =
    { $count ->
        [one] { $count } punkt pomocy, w którym ktoś ci pomoże.
        [few] { $count } punkty pomocy, w których ktoś ci pomoże.
        [many] { $count } punktów pomocy, w których ktoś ci pomoże.
       *[other] { $count } punktu pomocy, w których ktoś ci pomoże.
    }
kind-welcome-desk = Punkt dla nowo przybyłych
kind-immigration-office = Urząd imigracyjny
kind-registry = Biuro ewidencji ludności
kind-health = Placówka zdrowotna
kind-tax = Urząd skarbowy
kind-job = Urząd pracy
kind-university = Biuro uczelni
kind-school = Szkoła
kind-library = Biblioteka
kind-ngo = Stowarzyszenie
kind-hotline = Infolinia
kind-online = Usługa online
desk-languages = Języki
spoken-staff = mówią nim pracownicy
spoken-interpreter = z tłumaczem
spoken-on-request = po wcześniejszym zgłoszeniu
spoken-phone-interpreter = z tłumaczem przez telefon
desk-address = Adres
desk-map = Pokaż w OpenStreetMap
desk-hours = Godziny otwarcia
desk-closed = nieczynne
desk-hours-unknown = Nikt nie sprawdził godzin otwarcia. Zanim pójdziesz, zadzwoń lub napisz.
desk-holidays-closed = W święta państwowe i lokalne nieczynne.
desk-holidays-open = W święta państwowe i lokalne czynne.
desk-exceptions = Najbliższe zmiany
dates-from-to = od { $from } do { $to }
dates-from = od { $from }
dates-to = do { $to }
exception-closed = { $days }: nieczynne
exception-open = { $days }: czynne { $times }
desk-temporarily-closed = Tymczasowo nieczynne
desk-temporarily-closed-dates = Tymczasowo nieczynne: { $days }
appointment-none = Nie trzeba się umawiać.
appointment-optional = Możesz przyjść bez umawiania się albo umówić wizytę.
appointment-required = Tylko po umówieniu wizyty.
desk-book = Umów wizytę
desk-contacts = Kontakt
contact-phone = Telefon
contact-whatsapp = WhatsApp
contact-fax = Faks
contact-email = E-mail
contact-pec = Certyfikowana poczta elektroniczna (PEC)
contact-web = Strona internetowa
contact-remote = Pomoc na odległość
remote-phone = przez telefon
remote-video = przez wideorozmowę
remote-chat = przez czat
remote-email = przez e-mail
desk-services = W czym tu pomagają
cost-free = Usługa jest bezpłatna.
cost-paid = Usługa jest płatna.
desk-access = Dostępność
wheelchair-yes = Dostępne dla osób na wózku
wheelchair-no = Niedostępne dla osób na wózku
wheelchair-limited = Częściowo dostępne dla osób na wózku
wheelchair-unknown = Dostęp dla osób na wózku: brak danych
access-step-free = Wejście bez schodów
access-steps = Schody przy wejściu
access-lift = Winda
access-no-lift = Brak windy
access-induction-loop = Pętla indukcyjna do aparatów słuchowych
access-sign-language = Język migowy
access-children = Można przyjść z dziećmi
desk-guides = Poradniki na ten temat
desk-source = Źródło

## Nie znaleziono strony

not-found-title = Ta strona nie istnieje
not-found-lead = Adres może być stary lub błędnie wpisany. Zacznij od nowa tutaj:
