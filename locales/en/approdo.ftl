### The words of the interface, in English: the reference for all other languages.
### Every name, and every variable of a message, is defined here.

## Every page

skip-to-content = Skip to content
language-menu = Language
# $title (text): the title of the site
site-home = { $title }: home page
# $date (text): a date, formatted
verified-on = Checked on { $date }
# $language (text): the name of the language that the text is in
untranslated-notice = This page is not translated yet. You are reading it in { $language }.

## Search

search-label = Search
search-none = No results
# $count (number): how many pages were found
search-results =
    { $count ->
        [0] { search-none }
        [one] { $count } result
       *[other] { $count } results
    }

## Desks

# $count (number): how many desks a city has
desk-count =
    { $count ->
        [one] { $count } desk
       *[other] { $count } desks
    }
# $time (text): a time, formatted
desk-open-until = Open until { $time }
