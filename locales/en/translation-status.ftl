## The page for the team and those who fund it

status-title = Translation status
status-summary = What is translated into each language, what has changed since, and what is missing.
status-languages = By language
status-kinds = By kind of text
status-cities = By city
# Texts that hold in all cities
status-region = Whole region
status-work = Texts that need work
status-work-none = Nothing is missing or outdated.
status-text = Text
status-language = Language
status-kind = Kind
status-city = City
status-state = State
# Over a column with a percentage: the share of the texts that are translated and up to date
status-coverage = Up to date
# Over a column with a number: words of the original that have to be translated or checked
status-words = Words to do
status-texts = Texts
# $count (number): how many words of the original have to be translated or checked
status-words-left =
    { $count ->
        [one] { $count } word to translate or check
       *[other] { $count } words to translate or check
    }
# $sections (text): the names of the sections that have changed, as a list
status-changed = Changed in the original: { $sections }
# What stands before the first heading: title, summary and introduction
status-lead = introduction
# $date (text): a date, formatted
status-as-of = As of { $date }
status-download = The table as a file (CSV)
# $shown, $all (number): how many texts are listed, and how many there are
status-shown = { $shown } of { $all }

## The state of a text; each stands by itself in a table, in lower case where the language has it

state-current = up to date
state-outdated = outdated
state-unrecorded = not recorded
state-machine = by machine, not checked
state-machine-reviewed = by machine, checked
state-fallback = shown in another language
state-missing = missing

## Kinds of texts, in the plural, over a row of the table

status-kind-guide = Guides
status-kind-page = Pages
status-kind-city = Cities
status-kind-desk = Desks
status-kind-journey = Journeys
status-kind-glossary = Glossary
status-kind-notice = Notices
status-kind-fact = Names, fees and lists
status-kind-message = Words of the interface
