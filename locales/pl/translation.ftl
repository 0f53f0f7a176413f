### Strona o stanie tłumaczeń i wiersze o tłumaczeniu maszynowym, po polsku.

## Wiersze pod uwagą o tłumaczeniu maszynowym

machine-on = Przetłumaczono { $date }.
machine-with = Przetłumaczono za pomocą narzędzia { $program }.
machine-reviewer = Sprawdzenie: { $role }
