### Die Seite über den Stand der Übersetzungen und die Zeilen über maschinelle Übersetzung, auf Deutsch.

## Zeilen unter dem Hinweis auf maschinelle Übersetzung

machine-on = Übersetzt am { $date }.
machine-with = Übersetzt mit { $program }.
machine-reviewer = Geprüft von: { $role }
