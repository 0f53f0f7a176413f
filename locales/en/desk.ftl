### Desks: open now, buttons

open-now = Open now
# $time (text): a time, such as "13:00"
open-until = Open now, closes at { $time }
# $day (text): a weekday, such as "Tuesday", or a date with its weekday
open-until-day = Open now, closes { $day } at { $time }
closed-now = Closed now
closed-until-today = Closed now, opens today at { $time }
closed-until-tomorrow = Closed now, opens tomorrow, { $day }, at { $time }
closed-until-day = Closed now, opens { $day } at { $time }
# After "Open now, closes at 13:00", for readers in another time zone. $city (text): the name of a city
open-local-time = local time in { $city }
# In the place of "Open now"
open-unknown = Opening hours not verified
desk-call = Call
desk-write = Write an e-mail
desk-directions = Directions
desk-getting-there = How to get there
# Why a desk is closed on a day, in brackets
public-holiday = public holiday
desk-cost = What it costs
desk-for-whom = Who it is for
desk-report = Report a mistake on this page
