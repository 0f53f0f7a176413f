### Stran o stanju prevodov in vrstice o strojnem prevodu, v slovenščini.

## Vrstice pod obvestilom o strojnem prevodu

machine-on = Datum prevoda: { $date }.
machine-with = Prevedeno z orodjem { $program }.
machine-reviewer = Pregled: { $role }
