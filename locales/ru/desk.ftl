### Службы: открыто ли сейчас, кнопки.

open-now = Сейчас открыто
open-until = Сейчас открыто, закроется в { $time }
open-until-day = Сейчас открыто. Закроется: { $day }, { $time }
closed-now = Сейчас закрыто
closed-until-today = Сейчас закрыто, откроется сегодня в { $time }
closed-until-tomorrow = Сейчас закрыто, откроется завтра ({ $day }) в { $time }
closed-until-day = Сейчас закрыто. Откроется: { $day }, { $time }
open-local-time = местное время ({ $city })
open-unknown = Часы работы не проверены
desk-call = Позвонить
desk-write = Написать письмо
desk-directions = Проложить маршрут
desk-getting-there = Как добраться
public-holiday = праздничный день
desk-cost = Сколько это стоит
desk-for-whom = Кому здесь помогают
desk-report = Сообщить об ошибке на этой странице
