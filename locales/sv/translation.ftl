### Sidan om översättningarnas status och raderna om maskinöversättning, på svenska.

## Rader under meddelandet om maskinöversättning

machine-on = Översatt { $date }.
machine-with = Översatt med { $program }.
machine-reviewer = Granskad av: { $role }
