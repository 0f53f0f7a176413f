### Oficinas: abierto ahora, botones

open-now = Abierto ahora
open-until = Abierto ahora, cierra a las { $time }
open-until-day = Abierto ahora, cierra el { $day } a las { $time }
closed-now = Cerrado ahora
closed-until-today = Cerrado ahora, abre hoy a las { $time }
closed-until-tomorrow = Cerrado ahora, abre mañana, { $day }, a las { $time }
closed-until-day = Cerrado ahora, abre el { $day } a las { $time }
open-local-time = hora local en { $city }
open-unknown = Horario sin verificar
desk-call = Llamar
desk-write = Escribir un correo
desk-directions = Cómo llegar en el mapa
desk-getting-there = Cómo llegar
public-holiday = día festivo
desk-cost = Cuánto cuesta
desk-for-whom = Para quién es
desk-report = Avisar de un error en esta página
