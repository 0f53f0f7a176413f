### Tõlgete seisu leht ja masintõlke read eesti keeles.

## Read masintõlke teate all

machine-on = Tõlkimise kuupäev: { $date }.
machine-with = Tõlkeprogramm: { $program }.
machine-reviewer = Kontrollija: { $role }
