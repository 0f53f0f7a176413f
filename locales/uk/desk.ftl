### Приймальні: зараз відчинено, кнопки

open-now = Зараз відчинено
open-until = Зараз відчинено, зачиняється о { $time }
open-until-day = Зараз відчинено. Зачиняється: { $day }, { $time }
closed-now = Зараз зачинено
closed-until-today = Зараз зачинено, відчиняється сьогодні о { $time }
closed-until-tomorrow = Зараз зачинено, відчиняється завтра ({ $day }) о { $time }
closed-until-day = Зараз зачинено. Відчиняється: { $day }, { $time }
open-local-time = місцевий час, { $city }
open-unknown = Години роботи не перевірено
desk-call = Зателефонувати
desk-write = Написати листа
desk-directions = Прокласти маршрут
desk-getting-there = Як дістатися
public-holiday = святковий день
desk-cost = Скільки це коштує
desk-for-whom = Для кого
desk-report = Повідомити про помилку на цій сторінці
