### Stránka o stave prekladov a riadky o strojovom preklade v slovenčine.

## Riadky pod oznámením o strojovom preklade

machine-on = Preložené { $date }.
machine-with = Preložené pomocou nástroja { $program }.
machine-reviewer = Kontrola: { $role }
