### Hizmet noktaları: şu anda açık mı, düğmeler.

open-now = Şu anda açık
open-until = Şu anda açık, kapanış saati: { $time }
open-until-day = Şu anda açık, kapanış: { $day }, { $time }
closed-now = Şu anda kapalı
closed-until-today = Şu anda kapalı, açılış: bugün, { $time }
closed-until-tomorrow = Şu anda kapalı, açılış: yarın ({ $day }), { $time }
closed-until-day = Şu anda kapalı, açılış: { $day }, { $time }
open-local-time = { $city } yerel saati
open-unknown = Çalışma saatleri doğrulanmadı
desk-call = Telefon et
desk-write = E-posta yaz
desk-directions = Yol tarifi
desk-getting-there = Nasıl gidilir
public-holiday = resmî tatil
desk-cost = Ne kadar tutar
desk-for-whom = Kimler için
desk-report = Bu sayfadaki bir hatayı bildir
