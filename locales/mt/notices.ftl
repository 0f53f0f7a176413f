### Avviżi fil-bidu tal-paġni: aħbarijiet li jiskadu.

news-title = Avviżi
news-info = Tajjeb li tkun taf
news-warning = Twissija
news-urgent = Urġenti
news-date = Data tal-avviż: { $date }
news-elsewhere = Avviżi dwar bliet u suġġetti
