### Avisos no início das páginas: notícias com prazo.

news-title = Avisos
news-info = Convém saber
news-warning = Atenção
news-urgent = Urgente
news-date = Data do aviso: { $date }
news-elsewhere = Avisos de cidades e temas
