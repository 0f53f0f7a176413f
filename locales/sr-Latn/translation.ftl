### Stranica o stanju prevoda i redovi o mašinskom prevodu.

## Redovi ispod napomene o mašinskom prevodu

machine-on = Datum prevoda: { $date }
machine-with = Program za prevod: { $program }
machine-reviewer = Provera prevoda: { $role }
