### Die Suche, auf Deutsch.

search-title = Suchen
search-label = Anleitungen, Anlaufstellen und Orte suchen
search-suggestions = Vorschläge
search-filters = Filter
search-kind = Art
search-kind-all = Alles
search-city = Stadt
search-city-all = Alle Städte
search-topic = Thema
search-topic-all = Alle Themen
search-stage = Phase
search-stage-all = Alle Phasen
search-language = Sprache in der Anlaufstelle
search-language-all = Jede Sprache
search-found =
    { $count ->
        [one] { $count } Ergebnis
       *[other] { $count } Ergebnisse
    }
search-all = Alle Ergebnisse ansehen
search-hint = Geben Sie ein paar Wörter ein, in Ihrer Sprache oder auf Italienisch.
search-loading = Suche läuft …
search-none = Nichts gefunden. Prüfen Sie die Schreibweise, nehmen Sie weniger Wörter oder löschen Sie die Filter.
search-meant = Meinten Sie:
search-failed = Die Suche konnte nicht geladen werden.
search-offline = Sie sind nicht verbunden, und die Suche ist auf Ihrem Gerät nicht gespeichert.
search-unsupported = Ihr Browser ist zu alt für diese Suche.
search-retry = Noch einmal versuchen
search-more = Mehr Ergebnisse
search-reset = Filter löschen
search-browse = Anders suchen
search-feedback = Schreiben Sie uns, was Sie suchen
search-no-script = Diese Suche braucht JavaScript. Ohne JavaScript hilft die Liste aller Seiten:
