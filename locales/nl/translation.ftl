### De pagina over de stand van de vertalingen en de regels over machinevertaling, in het Nederlands.

## Regels onder de melding van een machinevertaling

machine-on = Vertaald op { $date }.
machine-with = Vertaald met { $program }.
machine-reviewer = Gecontroleerd door: { $role }
