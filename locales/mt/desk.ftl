### Punti ta’ għajnuna: miftuħ bħalissa, buttuni

open-now = Miftuħ bħalissa
open-until = Miftuħ bħalissa. Jagħlaq: { $time }
open-until-day = Miftuħ bħalissa. Jagħlaq: { $day }, { $time }
closed-now = Magħluq bħalissa
closed-until-today = Magħluq bħalissa. Jiftaħ illum: { $time }
closed-until-tomorrow = Magħluq bħalissa. Jiftaħ għada: { $day }, { $time }
closed-until-day = Magħluq bħalissa. Jiftaħ: { $day }, { $time }
open-local-time = ħin lokali, { $city }
open-unknown = Ħinijiet tal-ftuħ mhux ivverifikati
desk-call = Ċempel
desk-write = Ibgħat email
desk-directions = Direzzjonijiet
desk-getting-there = Kif tasal
public-holiday = festa pubblika
desk-cost = Kemm jiswa
desk-for-whom = Għal min hu
desk-report = Irrapporta żball f’din il-paġna
