"""What the heads of pages say of each other: canonical addresses, redirects, other languages."""


def index(folder, pages):
    """Pages by file, each with where its head leads."""
    return {page.file: Head(folder, page) for page in pages}


class Head:
    """A page's own address and the files that its head names.

    `canonical` is the page itself where the head names none, or one that is not there.
    """

    def __init__(self, folder, page):
        self.page = page
        self.address = folder.address(page.file)
        self.canonical = (
            file_of(folder, page.canonicals[0], self.address) if page.canonicals else None
        ) or page.file
        self.redirect = file_of(folder, page.redirect, self.address) if page.redirect else None
        self.alternates = dict(page.alternates)
        self.not_found = page.file.rsplit("/", 1)[-1] == "404.html"

    @property
    def listed(self):
        """Whether search engines should list the page."""
        return not self.unlisted

    @property
    def unlisted(self):
        """Why search engines should not list the page; empty where they should."""
        if self.page.redirect:
            return "is a redirect"
        if self.not_found:
            return "is a 404 page"
        if self.page.noindex:
            return "has noindex"
        return "" if self.canonical == self.page.file else "has another canonical address"


def file_of(folder, url, here):
    """The file of this site that an address leads to."""
    place = folder.resolve(url, here)
    return place.file if place.kind == "page" else None


def whole(folder, url, heads):
    """The page that a whole address, in its one usual form, leads to; else None and what is wrong."""
    place = folder.whole(url)
    if place.kind != "page":
        return None, place.why or f"{url} is not on this site"
    file = place.file
    if file not in heads:
        return None, f"{url} is no page"
    if url != heads[file].address:
        return None, f"{url} should be written {heads[file].address}"
    return file, ""


def check_heads(folder, heads, findings):
    """Every page's head."""
    for file in sorted(heads):
        head = heads[file]
        _canonical(folder, heads, head, findings)
        _redirect(heads, head, findings)
        _alternates(folder, heads, head, findings)
        if head.not_found and not head.page.noindex:
            findings.add(
                file, "not-found-noindex", 'a 404 page without <meta name="robots" content="noindex">'
            )


def _canonical(folder, heads, head, findings):
    page = head.page
    if len(page.canonicals) > 1:
        findings.add(page.file, "canonical-address", "the page has several canonical addresses")
    for url in page.canonicals[:1]:
        file, why = whole(folder, url, heads)
        if file is None:
            findings.add(page.file, "canonical-address", f"canonical: {why}")
            continue
        # A redirect may lead to a page that is hidden or borrowed.
        if file == page.file or page.redirect:
            continue
        other = heads[file]
        if other.page.redirect or other.page.noindex or other.canonical != file:
            findings.add(
                page.file,
                "canonical-chain",
                f"canonical: {url} is itself a redirect, hidden, or another page's copy",
            )
        borrowed = other.page.lang
        if borrowed != page.lang and borrowed not in page.main_languages:
            findings.add(
                page.file,
                "fallback-language",
                f'the text comes from {url}, but nothing in <main> has lang="{borrowed}"',
            )


def _redirect(heads, head, findings):
    page = head.page
    if not page.redirect:
        return
    if head.redirect is None:
        findings.add(
            page.file, "redirect-target", f"the redirect leads to no file of this site: {page.redirect}"
        )
        return
    target = heads.get(head.redirect)
    if target is None:
        return
    if target.page.redirect:
        findings.add(page.file, "redirect-chain", f"the redirect leads to a redirect: {page.redirect}")
    elif head.canonical not in (head.redirect, target.canonical):
        findings.add(
            page.file,
            "redirect-canonical",
            f"the redirect leads to {page.redirect}, its canonical address does not",
        )
    if page.lang and page.lang not in (target.page.lang, page.file.split("/")[0]):
        findings.add(
            page.file,
            "html-lang",
            f'lang="{page.lang}" is neither the folder\'s nor that of the page it leads to',
        )


def _alternates(folder, heads, head, findings):
    page = head.page
    if not page.alternates:
        return
    if not head.listed:
        findings.add(page.file, "hreflang-unwanted", f"the page {head.unlisted}, but names alternates")
    for tag in sorted(head.alternates):
        if sum(1 for other, _ in page.alternates if other == tag) > 1:
            findings.add(page.file, "hreflang-twice", f'hreflang="{tag}" stands there twice')
    if "x-default" not in head.alternates:
        findings.add(page.file, "hreflang-default", "the page has hreflang, but no x-default")
    own = "x-default" if page.file == "index.html" else page.lang
    if head.alternates.get(own) != head.address:
        findings.add(page.file, "hreflang-self", f'hreflang="{own}" is not the page itself')
    for tag, url in page.alternates:
        _alternate(folder, heads, head, tag, url, findings)


def _alternate(folder, heads, head, tag, url, findings):
    page = head.page
    file, why = whole(folder, url, heads)
    if file is None:
        findings.add(page.file, "hreflang-address", f'hreflang="{tag}": {why}')
        return
    other = heads[file]
    if tag != "x-default" and other.page.lang != tag:
        findings.add(page.file, "hreflang-language", f'hreflang="{tag}": {url} is in `{other.page.lang}`')
    if head.address not in other.alternates.values():
        findings.add(page.file, "hreflang-reciprocal", f'hreflang="{tag}": {url} does not name this page')
    elif other.alternates != head.alternates:
        findings.add(page.file, "hreflang-set", f'hreflang="{tag}": {url} names other alternates')
