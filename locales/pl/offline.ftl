### Strona bez połączenia z siecią.

offline-title = Brak połączenia
offline-lead = Ta strona nie jest zapisana na twoim urządzeniu. Zapisane są strony ostatnio przeglądanego miasta: spróbuj otworzyć jedną z nich albo wróć, gdy odzyskasz połączenie.
