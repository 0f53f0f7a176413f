### Puslapis apie vertimų būklę ir eilutės apie automatinį vertimą lietuvių kalba.

## Eilutės po pranešimu apie automatinį vertimą

machine-on = Išversta { $date }
machine-with = Vertimo programa: { $program }.
machine-reviewer = Patikrino: { $role }
