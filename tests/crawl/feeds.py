"""Atom feeds (RFC 4287)."""

import datetime
import re
import xml.etree.ElementTree as ElementTree

from leftovers import leftovers

ATOM = "{http://www.w3.org/2005/Atom}"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
# RFC 3339, 5.6, as Atom wants it: with upper-case T and Z.
RFC_3339 = re.compile(r"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(\.\d+)?(Z|[+-]\d\d:\d\d)")


def check_feed(folder, heads, file, findings):
    """A feed; gives the number of its entries."""
    try:
        root = ElementTree.fromstring(folder.read(file))
    except ElementTree.ParseError as fault:
        findings.add(file, "feed-form", f"the XML cannot be read: {fault}")
        return 0
    if root.tag != ATOM + "feed":
        findings.add(file, "feed-form", f"<{root.tag}> stands where an Atom <feed> is needed")
        return 0
    entries = root.findall(ATOM + "entry")
    if root.get(LANG) and "/" in file and root.get(LANG) != file.split("/")[0]:
        findings.add(file, "feed-language", f'xml:lang="{root.get(LANG)}" is not the folder\'s language')
    author = root.find(f"{ATOM}author/{ATOM}name") is not None
    identities = set()
    for place, element in [("the feed", root)] + [
        (f"entry {number}", entry) for number, entry in enumerate(entries, 1)
    ]:
        for name in ("id", "title", "updated"):
            if not (element.findtext(ATOM + name) or "").strip():
                findings.add(file, "feed-form", f"{place} has no {name}")
        identity = (element.findtext(ATOM + "id") or "").strip()
        if element is not root:
            if identity and identity in identities:
                findings.add(file, "feed-form", f"{place} has the id of another: {identity}")
            identities.add(identity)
            if not author and element.find(f"{ATOM}author/{ATOM}name") is None:
                findings.add(file, "feed-form", f"{place} has no author, nor has the feed")
        for name in ("updated", "published"):
            _date(file, place, element.findtext(ATOM + name), findings)
        for name in ("title", "summary", "subtitle"):
            for rule, piece in leftovers(element.findtext(ATOM + name) or ""):
                findings.add(file, rule, f"{place}: `{piece}` stands in the text")
        _links(folder, heads, file, place, element, findings)
    return len(entries)


def _date(file, place, text, findings):
    if text is None or not text.strip():
        return
    found = RFC_3339.fullmatch(text.strip())
    try:
        if not found:
            raise ValueError
        datetime.datetime.fromisoformat(found.group(1))
    except ValueError:
        findings.add(file, "feed-date", f"{place}: `{text}` is no date of RFC 3339")


def _links(folder, heads, file, place, element, findings):
    links = element.findall(ATOM + "link")
    if not any(link.get("rel", "alternate") == "alternate" for link in links):
        findings.add(file, "feed-link", f"{place} has no link")
    for link in links:
        url = link.get("href", "")
        target = folder.resolve(url, folder.address(file))
        if target.kind == "fault":
            findings.add(file, "feed-link", f"{place}: {target.why}")
        elif link.get("rel") == "self" and url != folder.address(file):
            findings.add(file, "feed-link", f'{place}: rel="self" is {url}, not the feed itself')
        elif target.kind == "page" and target.file in heads:
            head = heads[target.file]
            if head.page.redirect:
                findings.add(file, "feed-link", f"{place}: {url} is a redirect")
            if target.fragment and target.fragment not in head.page.anchors:
                findings.add(file, "feed-link", f"{place}: {url} has no such id")
