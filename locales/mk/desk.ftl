### Служби: дали сега е отворено, копчиња.

open-now = Сега е отворено
open-until = Сега е отворено, се затвора во { $time }
open-until-day = Сега е отворено, се затвора во { $day } во { $time }
closed-now = Сега е затворено
closed-until-today = Сега е затворено, се отвора денес во { $time }
closed-until-tomorrow = Сега е затворено, се отвора утре ({ $day }) во { $time }
closed-until-day = Сега е затворено, се отвора во { $day } во { $time }
open-local-time = локално време во { $city }
open-unknown = Работното време не е проверено
desk-call = Јавете се
desk-write = Пишете по е-пошта
desk-directions = Прикажете го патот
desk-getting-there = Како да стигнете
public-holiday = државен празник
desk-cost = Колку чини
desk-for-whom = За кого е наменето
desk-report = Пријавете грешка на оваа страница
