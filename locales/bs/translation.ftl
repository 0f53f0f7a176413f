### Stranica o stanju prijevoda i redovi o mašinskom prijevodu.

## Redovi ispod napomene o mašinskom prijevodu

machine-on = Datum prijevoda: { $date }
machine-with = Program za prijevod: { $program }
machine-reviewer = Provjera prijevoda: { $role }
