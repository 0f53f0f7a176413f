### Гишета: отворено в момента, бутони.

open-now = Отворено сега
open-until = Отворено сега, затваря в { $time }
open-until-day = Отворено сега. Затваря: { $day }, { $time }
closed-now = Затворено сега
closed-until-today = Затворено сега, отваря днес в { $time }
closed-until-tomorrow = Затворено сега, отваря утре ({ $day }) в { $time }
closed-until-day = Затворено сега. Отваря: { $day }, { $time }
open-local-time = местно време, { $city }
open-unknown = Работното време не е проверено
desk-call = Обадете се
desk-write = Изпратете имейл
desk-directions = Маршрут
desk-getting-there = Как да стигнете
public-holiday = официален празник
desk-cost = Колко струва
desk-for-whom = За кого е
desk-report = Съобщете за грешка на тази страница
