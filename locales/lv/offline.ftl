### Lapa, ko redz bez savienojuma.

offline-title = Nav savienojuma
offline-lead = Šī lapa nav saglabāta jūsu ierīcē. Saglabātas ir pēdējās apskatītās pilsētas lapas: izmēģiniet kādu no tām vai atgriezieties, kad būs savienojums.
