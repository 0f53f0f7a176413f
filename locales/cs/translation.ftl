### Stránka o stavu překladů a řádky o strojovém překladu v češtině.

## Řádky pod upozorněním na strojový překlad

machine-on = Přeloženo { $date }.
machine-with = Přeloženo pomocí nástroje { $program }.
machine-reviewer = Kontrola: { $role }
