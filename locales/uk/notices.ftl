news-title = Оголошення
news-info = Варто знати
news-warning = Увага
news-urgent = Терміново
news-date = Дата оголошення: { $date }
news-elsewhere = Оголошення щодо міст і тем
