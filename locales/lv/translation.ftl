### Lapa par tulkojumu stāvokli un rindas par mašīntulkojumu latviešu valodā.

## Rindas zem paziņojuma par mašīntulkojumu

machine-on = Tulkošanas datums: { $date }.
machine-with = Tulkošanas programma: { $program }.
machine-reviewer = Pārbaudīja: { $role }
