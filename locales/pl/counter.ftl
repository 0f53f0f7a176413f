### Poradnik w okienku: język czytelnika obok języka źródłowego.

counter-link = Pokaż to w okienku
counter-title = W okienku
counter-lead = Pokaż tę stronę pracownikom urzędu albo ją wydrukuj. Obie kolumny mówią to samo: jedna w twoim języku, druga w języku urzędu ({ $language }).
counter-back = Wróć do poradnika
counter-for-staff = Dla pracowników: obok tego tekstu znajduje się ta sama treść w innym języku ({ $language }).
counter-qr = Kod QR z adresem tego poradnika
counter-scan = Poradnik w telefonie:
