### Siden om oversættelsernes status og linjerne om maskinoversættelse, på dansk.

## Linjer under meddelelsen om maskinoversættelse

machine-on = Oversat den { $date }.
machine-with = Oversat med { $program }.
machine-reviewer = Kontrolleret af: { $role }
