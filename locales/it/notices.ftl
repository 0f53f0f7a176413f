news-title = Avvisi
news-info = Da sapere
news-warning = Attenzione
news-urgent = Urgente
news-date = Data dell'avviso: { $date }
news-elsewhere = Avvisi di città e argomenti
