### The page about the state of the translations, and the lines about machine translation, in English.

## Lines under the notice of a machine translation

# $date (text): a date, formatted
machine-on = Translated on { $date }.
# $program (text): the name of a program or model, such as "Example Translate 3"
machine-with = Translated with { $program }.
# $role (text): what the person is, such as "translator of the Region"; as the editors wrote it
machine-reviewer = Checked by: { $role }
