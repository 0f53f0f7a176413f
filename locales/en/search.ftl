### The search, in English.

search-title = Search
# The name of the field for screen readers
search-label = Search guides, desks and places
# The name of the list under the field, for screen readers
search-suggestions = Suggestions
search-filters = Filters
search-kind = Kind
search-kind-all = Everything
search-city = City
search-city-all = All cities
search-topic = Topic
search-topic-all = All topics
search-stage = Stage
search-stage-all = All stages
search-language = Language spoken at the desk
search-language-all = Any language
# $count (number): how many pages were found
search-found =
    { $count ->
        [one] { $count } result
       *[other] { $count } results
    }
# The last line of the list under the field
search-all = See all results
search-hint = Type a few words, in your language or in Italian.
search-loading = Searching…
search-none = Nothing found. Check the spelling, use fewer words, or clear the filters.
# Before a question with the spelling corrected; the question follows as a link
search-meant = Did you mean:
search-failed = The search could not be loaded.
search-offline = You are not connected, and the search is not kept on your device.
search-unsupported = Your browser is too old for this search.
search-retry = Try again
search-more = More results
search-reset = Clear the filters
# Over links to topics, guides and desks, where nothing was found
search-browse = Find it another way
search-feedback = Tell us what you are looking for
# Before a link to the list from A to Z
search-no-script = This search needs JavaScript. Without it, use the list of everything:
