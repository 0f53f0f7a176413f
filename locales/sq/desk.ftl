### Sportelet: hapur tani, butonat

open-now = Hapur tani
open-until = Hapur tani, mbyllet në orën { $time }
open-until-day = Hapur tani. Mbyllet: { $day }, ora { $time }
closed-now = Mbyllur tani
closed-until-today = Mbyllur tani, hapet sot në orën { $time }
closed-until-tomorrow = Mbyllur tani, hapet nesër ({ $day }) në orën { $time }
closed-until-day = Mbyllur tani. Hapet: { $day }, ora { $time }
open-local-time = ora lokale në { $city }
open-unknown = Orari nuk është verifikuar
desk-call = Telefono
desk-write = Shkruaj një e-mail
desk-directions = Udhëzime për rrugën
desk-getting-there = Si të shkosh
public-holiday = ditë feste zyrtare
desk-cost = Sa kushton
desk-for-whom = Për kë është
desk-report = Njofto një gabim në këtë faqe
