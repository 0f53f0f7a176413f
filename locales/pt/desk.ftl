### Balcões: aberto agora, botões

open-now = Aberto agora
open-until = Aberto agora, fecha às { $time }
open-until-day = Aberto agora, fecha { $day } às { $time }
closed-now = Fechado agora
closed-until-today = Fechado agora, abre hoje às { $time }
closed-until-tomorrow = Fechado agora, abre amanhã, { $day }, às { $time }
closed-until-day = Fechado agora, abre { $day } às { $time }
open-local-time = hora local em { $city }
open-unknown = Horário não verificado
desk-call = Ligar
desk-write = Escrever um e-mail
desk-directions = Direções
desk-getting-there = Como chegar
public-holiday = feriado
desk-cost = Quanto custa
desk-for-whom = A quem se destina
desk-report = Comunicar um erro nesta página
