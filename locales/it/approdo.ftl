## Every page

skip-to-content = Vai al contenuto
language-menu = Lingua
site-home = { $title }: pagina iniziale
verified-on = Verificato il { $date }
untranslated-notice = Questa pagina non è ancora tradotta. La stai leggendo in { $language }.

## Search

search-label = Cerca
search-none = Nessun risultato
search-results =
    { $count ->
        [0] { search-none }
        [one] { $count } risultato
        [many] { $count } di risultati
       *[other] { $count } risultati
    }

## Desks

desk-count =
    { $count ->
        [one] { $count } sportello
        [many] { $count } di sportelli
       *[other] { $count } sportelli
    }
desk-open-until = Aperto fino alle { $time }
