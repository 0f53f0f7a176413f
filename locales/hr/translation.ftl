### Stranica o stanju prijevoda i redci o strojnom prijevodu, na hrvatskom.

## Redci ispod obavijesti o strojnom prijevodu

machine-on = Prevedeno { $date }
machine-with = Prevedeno alatom { $program }.
machine-reviewer = Provjera: { $role }
