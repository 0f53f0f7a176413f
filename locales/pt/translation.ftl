### A página sobre o estado das traduções e as linhas sobre a tradução automática, em português europeu.

## Linhas por baixo do aviso de tradução automática

machine-on = Traduzida em { $date }.
machine-with = Traduzida com { $program }.
machine-reviewer = Verificada por: { $role }
