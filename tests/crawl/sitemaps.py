"""The sitemap and robots.txt (https://www.sitemaps.org/protocol.html)."""

import re
import xml.etree.ElementTree as ElementTree

from heads import whole

NAMESPACE = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
LINK = "{http://www.w3.org/1999/xhtml}link"
# The protocol's limits, for a sitemap and for an index alike.
MAX_URLS = 50_000
MAX_BYTES = 50 * 1024 * 1024
# https://www.w3.org/TR/NOTE-datetime
W3C_DATE = re.compile(r"\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?)?)?")


def check_sitemap(folder, heads, findings):
    """The sitemap against the pages; gives the number of pages it names."""
    if "sitemap.xml" not in folder.files:
        return 0
    seen = {}
    for file in _sitemaps(folder, findings):
        root = _read(folder, file, findings)
        if root is None:
            continue
        if root.tag != NAMESPACE + "urlset":
            findings.add(file, "sitemap-form", f"<{root.tag}> stands where a <urlset> is needed")
            continue
        if len(root) > MAX_URLS:
            findings.add(file, "sitemap-limits", f"{len(root)} pages, more than {MAX_URLS}")
        for entry in root:
            _entry(folder, heads, file, entry, seen, findings)
    for page in sorted(heads):
        if heads[page].listed and page not in seen:
            findings.add(page, "sitemap-missing", "the page is not in the sitemap")
    return len(seen)


def _sitemaps(folder, findings):
    """sitemap.xml, or the files that it names where it is an index."""
    root = _read(folder, "sitemap.xml", findings)
    if root is None:
        return []
    if root.tag != NAMESPACE + "sitemapindex":
        return ["sitemap.xml"]
    if len(root) > MAX_URLS:
        findings.add("sitemap.xml", "sitemap-limits", f"{len(root)} sitemaps, more than {MAX_URLS}")
    files = {}
    for entry in root:
        url = (entry.findtext(NAMESPACE + "loc") or "").strip()
        place = folder.whole(url)
        if place.kind != "page":
            findings.add("sitemap.xml", "sitemap-address", f"`{url}` is no sitemap of this site")
        elif place.file in files:
            findings.add("sitemap.xml", "sitemap-twice", f"{url} stands there twice")
        else:
            files[place.file] = True
    return list(files)


def _read(folder, file, findings):
    data = folder.read(file)
    if len(data) > MAX_BYTES:
        findings.add(file, "sitemap-limits", f"{len(data)} bytes, more than {MAX_BYTES}")
    try:
        return ElementTree.fromstring(data)
    except ElementTree.ParseError as fault:
        findings.add(file, "sitemap-form", f"the XML cannot be read: {fault}")
        return None


def _entry(folder, heads, file, entry, seen, findings):
    url = (entry.findtext(NAMESPACE + "loc") or "").strip()
    changed = entry.findtext(NAMESPACE + "lastmod")
    if entry.tag != NAMESPACE + "url":
        findings.add(file, "sitemap-form", f"<{entry.tag}> stands where a <url> is needed")
        return
    if changed is not None and not W3C_DATE.fullmatch(changed.strip()):
        findings.add(file, "sitemap-form", f"{url}: `{changed}` is no date")
    page, why = whole(folder, url, heads)
    if page is None:
        findings.add(file, "sitemap-address", why)
        return
    if page in seen:
        findings.add(file, "sitemap-twice", f"{url} stands there twice")
    seen[page] = True
    head = heads[page]
    if not head.listed:
        findings.add(page, "sitemap-unwanted", f"the page {head.unlisted}, but is in the sitemap")
    named = [
        (link.get("hreflang", ""), link.get("href", ""))
        for link in entry.findall(LINK)
        if link.get("rel") == "alternate"
    ]
    if sorted(named) != sorted(head.page.alternates):
        missing = sorted(set(head.page.alternates) - set(named))
        more = sorted(set(named) - set(head.page.alternates))
        parts = [("lacks", missing), ("has besides", more)]
        told = "; ".join(f"{word} {tag} {there}" for word, pairs in parts for tag, there in pairs[:1])
        findings.add(
            page, "sitemap-alternates", f"alternates differ: the sitemap {told or 'names one twice'}"
        )


def check_robots(folder, findings):
    """robots.txt names the sitemap by its whole address."""
    if "robots.txt" not in folder.files:
        return
    text = folder.read("robots.txt").decode("utf-8", "replace")
    urls = re.findall(r"(?im)^\s*sitemap\s*:\s*(\S+)", text)
    if folder.address("sitemap.xml") not in urls:
        findings.add("robots.txt", "robots-sitemap", f"no line `Sitemap: {folder.address('sitemap.xml')}`")
    for url in urls:
        place = folder.whole(url)
        if place.kind != "page":
            findings.add("robots.txt", "robots-sitemap", f"{url} is no file of this site")
