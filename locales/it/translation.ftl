### La pagina sullo stato delle traduzioni e le righe sulla traduzione automatica, in italiano.

## Righe sotto l'avviso di traduzione automatica

machine-on = Tradotta in data { $date }.
machine-with = Tradotta con { $program }.
machine-reviewer = Controllata da: { $role }
