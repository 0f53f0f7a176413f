### Службе: да ли је сада отворено, дугмад.

open-now = Сада отворено
open-until = Сада отворено, затвара се у { $time }
open-until-day = Сада отворено. Затвара се: { $day }, { $time }
closed-now = Сада затворено
closed-until-today = Сада затворено, отвара се данас у { $time }
closed-until-tomorrow = Сада затворено, отвара се сутра ({ $day }) у { $time }
closed-until-day = Сада затворено. Отвара се: { $day }, { $time }
open-local-time = локално време ({ $city })
open-unknown = Радно време није проверено
desk-call = Позовите
desk-write = Пошаљите имејл
desk-directions = Прикажите путању
desk-getting-there = Како стићи
public-holiday = државни празник
desk-cost = Колико кошта
desk-for-whom = Коме је намењено
desk-report = Пријавите грешку на овој страници
