### Pagina despre stadiul traducerilor și rândurile despre traducerea automată, în română.

## Rândurile de sub avizul despre traducerea automată

machine-on = Tradusă pe { $date }.
machine-with = Tradusă cu { $program }.
machine-reviewer = Verificată de: { $role }
