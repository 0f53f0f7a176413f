news-title = Avisos
news-info = Conviene saberlo
news-warning = Atención
news-urgent = Urgente
news-date = Fecha del aviso: { $date }
news-elsewhere = Avisos de ciudades y temas
