### La page sur l'état des traductions et les lignes sur la traduction automatique, en français.

## Lignes sous l'avis de traduction automatique

machine-on = Traduite le { $date }.
machine-with = Traduite avec { $program }.
machine-reviewer = Vérifiée par : { $role }
