### Teated lehtede ülaosas: uudised, millel on lõppkuupäev.

news-title = Teated
news-info = Hea teada
news-warning = Hoiatus
news-urgent = Kiire
news-date = Teate kuupäev: { $date }
news-elsewhere = Linnade ja teemade teated
