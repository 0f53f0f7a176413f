### The words of the glossary and of the list from A to Z.

glossary-title = Glossary
glossary-lead = Words that you meet on letters and forms in Italy, explained in short. Offices use the Italian word.
# Before the link to a guide that says more
glossary-guide = Guide:
# Under the explanation of one term
glossary-open = See the whole glossary
glossary-close = Close
index-title = A to Z
index-lead = Every guide, desk, city, topic and word of this site, in alphabetical order.
# The name of the list of letters at the top, for screen readers
index-letters = Letters
# Over what starts with no letter
index-figures = Figures and signs
# Behind a link: what it leads to
index-kind-guide = guide
index-kind-desk = desk
index-kind-city = city
index-kind-topic = topic
index-kind-page = about this site
index-kind-journey = journey
index-kind-term = glossary
