### La página sobre el estado de las traducciones y las líneas sobre la traducción automática, en español.

## Líneas bajo el aviso de traducción automática

machine-on = Traducida el { $date }.
machine-with = Traducida con { $program }.
machine-reviewer = Revisada por: { $role }
