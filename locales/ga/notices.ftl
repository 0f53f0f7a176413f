### Fógraí ag barr leathanach: nuacht a bhfuil deireadh léi.

news-title = Fógraí
news-info = Eolas úsáideach
news-warning = Rabhadh
news-urgent = Práinneach
news-date = Dáta an fhógra: { $date }
news-elsewhere = Fógraí faoi chathracha agus topaicí
