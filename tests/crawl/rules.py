"""The rules that a built site is held to. A finding names one of them; the tests prove that each fires."""

RULES = {
    # Files
    "layout-missing": "a file that every site, or every locale, has is not there",
    "layout-stray": "a page lies outside every locale and is no redirect",
    "page-encoding": "a page is not UTF-8, or does not say so",
    # Markup
    "markup-doctype": "a page does not begin with <!doctype html>",
    "markup-unclosed": "an element is open at the end of the page",
    "markup-misnested": "an element is closed, or closed implicitly, while one inside it is open",
    "markup-stray-end": "an end tag closes nothing",
    "markup-self-closing": "a slash closes an element that HTML leaves open",
    "markup-attribute": "an attribute stands twice in a tag",
    "markup-parent": "an element lies where it may not: li outside a list, a link inside a link",
    "markup-twice": "an element that a page has once stands there twice",
    "base-element": "a <base> element changes what every address means",
    # Safety
    "inline-script": "a script stands in the page",
    "inline-style": "a style stands in the page",
    "inline-handler": "an on… attribute stands in the page",
    "javascript-address": "an address begins with javascript:",
    "third-party": "the page loads something from another host",
    "data-block": "a block of JSON in the page cannot be read",
    # Addresses
    "link-broken": "an address of this site leads to no file",
    "link-fragment": "the part after # is no id of the page it leads to",
    "link-slash": "an address of a folder lacks the slash at its end",
    "link-leaves": "an address on this host lies outside the site, or has another scheme",
    "link-scheme": "an address has a scheme that no browser knows: a reference that was not resolved",
    "link-address": "an address is empty or cannot be read",
    "link-relative-404": "a relative address on a page that is shown at any address",
    # Ids and headings
    "id-duplicate": "two elements share an id",
    "id-form": "an id is empty or has a space",
    "id-reference": "an attribute refers to an id that the page does not have",
    "heading-h1": "a page has no h1, or several",
    "heading-level": "heading levels skip one",
    "heading-empty": "a heading has no text",
    # Languages and directions
    "html-lang": "the language of the page is missing, or is not that of its folder",
    "html-dir": "the direction of the page is missing, or is not that of its language",
    "lang-tag": "a lang attribute is no language tag",
    "lang-dir": "a text in a script of the other direction lacks the right dir",
    "rtl-contact": "a phone number or e-mail in right-to-left text is not set apart as left-to-right",
    # Names
    "title-empty": "a page has no title",
    "img-alt": "an image has no alt attribute",
    "name-link": "a link has no name",
    "name-button": "a button or summary has no name",
    "name-nav": "a navigation or breadcrumb has no label",
    "name-label": "an aria-label is empty",
    # Leftovers
    "leftover-template": "a mark of the template language stands in the text",
    "leftover-message": "the id of a message stands in the text in place of its words",
    "leftover-variable": "a variable of a message stands in the text in place of its value",
    # Canonical addresses, redirects, other languages
    "canonical-address": "a canonical address is not the whole address of a page of this site",
    "canonical-chain": "a canonical address leads to a page that has another one, or that is hidden",
    "fallback-language": "a page that borrows its text does not mark the language of the text",
    "redirect-target": "a redirect leads to no page of this site",
    "redirect-chain": "a redirect leads to a redirect",
    "redirect-canonical": "a redirect's canonical address is not where it leads",
    "redirect-delay": "a redirect makes the reader wait, or names no address",
    "not-found-noindex": "a 404 page lets search engines list it",
    "hreflang-address": "an alternate is not the whole address of a page of this site",
    "hreflang-unwanted": "a page that search engines should not list names alternates",
    "hreflang-twice": "a page names two alternates for a language",
    "hreflang-self": "a page is not among its own alternates",
    "hreflang-default": "a page with alternates has no x-default",
    "hreflang-reciprocal": "an alternate does not name the page back",
    "hreflang-set": "two pages that are alternates name different sets",
    "hreflang-language": "an alternate is in another language than it is said to be",
    # Sitemap, robots, feeds
    "sitemap-form": "the sitemap is not what the protocol asks for",
    "sitemap-limits": "the sitemap is larger than the protocol allows",
    "sitemap-address": "the sitemap names an address that is no page of this site",
    "sitemap-twice": "the sitemap names a page twice",
    "sitemap-missing": "the sitemap leaves out a page",
    "sitemap-unwanted": "the sitemap names a page that search engines should not list",
    "sitemap-alternates": "the sitemap's alternates are not those of the page",
    "robots-sitemap": "robots.txt does not name the sitemap",
    "feed-form": "a feed is not Atom, or lacks what Atom asks for",
    "feed-date": "a feed has a date that is not RFC 3339",
    "feed-language": "a feed is in another language than its folder",
    "feed-link": "a feed links to nothing",
}


class Findings:
    """Findings, each once: (path, rule, message)."""

    def __init__(self):
        self.rows = {}

    def add(self, path, rule, message, line=None):
        """Adds a finding. The same one again, on another line, is dropped."""
        if rule not in RULES:
            raise KeyError(rule)
        self.rows.setdefault((path, rule, message), line)

    def extend(self, rows):
        """Adds what `sorted` gave elsewhere."""
        for path, rule, message, line in rows:
            self.add(path, rule, message, line)

    def sorted(self):
        """All findings, in the order of path, line, rule and message."""
        rows = [(path, rule, message, line) for (path, rule, message), line in self.rows.items()]
        return sorted(rows, key=lambda row: (row[0], row[3] or 0, row[1], row[2]))
