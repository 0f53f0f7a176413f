### Kapcsolat nélkül.

offline-title = Nincs internetkapcsolat
offline-lead = Ez az oldal nincs elmentve az eszközén. A legutóbb olvasott város oldalai viszont igen: próbálja meg ezek egyikét, vagy térjen vissza, ha újra van kapcsolat.
