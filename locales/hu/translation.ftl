### A fordítások állapotát mutató oldal és a gépi fordításról szóló sorok, magyarul.

## Sorok a gépi fordításra figyelmeztető szöveg alatt

machine-on = A fordítás napja: { $date }
machine-with = Fordítóprogram: { $program }.
machine-reviewer = Ellenőrizte: { $role }
