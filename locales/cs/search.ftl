### Vyhledávání v češtině.

search-title = Vyhledávání
search-label = Hledat návody, kontaktní místa a města
search-suggestions = Návrhy
search-filters = Filtry
search-kind = Druh
search-kind-all = Vše
search-city = Město
search-city-all = Všechna města
search-topic = Téma
search-topic-all = Všechna témata
search-stage = Fáze
search-stage-all = Všechny fáze
search-language = Jazyk na kontaktním místě
search-language-all = Všechny jazyky
search-found =
    { $count ->
        [one] { $count } výsledek
        [few] { $count } výsledky
        [many] { $count } výsledku
       *[other] { $count } výsledků
    }
search-all = Zobrazit všechny výsledky
search-hint = Napište několik slov ve svém jazyce nebo italsky.
search-loading = Vyhledává se…
search-none = Nic nebylo nalezeno. Zkontrolujte pravopis, použijte méně slov nebo zrušte filtry.
search-meant = Měli jste na mysli:
search-failed = Vyhledávání se nepodařilo načíst.
search-offline = Nejste připojeni a vyhledávání není uloženo ve vašem zařízení.
search-unsupported = Váš prohlížeč je pro toto vyhledávání příliš starý.
search-retry = Zkusit znovu
search-more = Další výsledky
search-reset = Zrušit filtry
search-browse = Hledat jinak
search-feedback = Napište nám, co hledáte
search-no-script = Toto vyhledávání potřebuje JavaScript. Bez něj použijte úplný seznam:
