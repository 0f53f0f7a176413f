### Paziņojumi lapu augšā: ziņas, kam ir beigu termiņš.

news-title = Paziņojumi
news-info = Noderīgi zināt
news-warning = Uzmanību
news-urgent = Steidzami
news-date = Paziņojuma datums: { $date }
news-elsewhere = Pilsētu un tēmu paziņojumi
