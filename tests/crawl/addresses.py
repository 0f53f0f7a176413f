"""Where a page leads: the addresses in its tags, its head and its data."""

import json
import re
from dataclasses import dataclass, field

from markup import Markup

# Addresses that a reader follows, and those that a browser loads on its own.
FOLLOWED = {
    "a": ("href", "xlink:href"),
    "area": ("href",),
    "button": ("formaction",),
    "form": ("action",),
    "input": ("formaction",),
}
LOADED = {
    "audio": ("src",),
    "embed": ("src",),
    "iframe": ("src",),
    "image": ("href", "xlink:href"),
    "img": ("src",),
    "input": ("src",),
    "object": ("data",),
    "script": ("src",),
    "source": ("src",),
    "track": ("src",),
    "use": ("href", "xlink:href"),
    "video": ("src", "poster"),
}
LOADING_RELS = frozenset(
    "stylesheet icon apple-touch-icon mask-icon manifest".split()
    + "preload modulepreload prefetch preconnect dns-prefetch".split()
)
DATA_TYPES = frozenset(["application/json", "application/ld+json"])

REFRESH = re.compile(r"\s*(\d+(?:\.\d*)?)\s*(?:[;,]\s*(?:url\s*=\s*)?['\"]?(.*?)['\"]?\s*)?", re.I | re.S)


@dataclass
class Page:
    """What the other pages, the sitemap and the summary need to know of a page."""

    file: str
    lang: str = ""
    title: str = ""
    noindex: bool = False
    redirect: str = ""
    canonicals: list = field(default_factory=list)
    alternates: list = field(default_factory=list)
    anchors: dict = field(default_factory=dict)
    main_languages: dict = field(default_factory=dict)
    links: int = 0
    fragments: list = field(default_factory=list)
    targets: dict = field(default_factory=dict)
    feeds: dict = field(default_factory=dict)
    hosts: dict = field(default_factory=dict)
    findings: list = field(default_factory=list)


class Addresses(Markup):
    """Reads the addresses of a page into a `Page`."""

    def __init__(self, folder, file):
        super().__init__()
        self.folder = folder
        self.page = Page(file)
        self.here = folder.address(file)
        self.not_found = file.rsplit("/", 1)[-1] == "404.html"
        self.charset = False

    def leftovers(self, text):
        """Looks for what was not filled in."""

    def addresses(self, element):
        """Follows the addresses in a start tag."""
        tag, attributes = element.tag, element.attributes
        for name in FOLLOWED.get(tag, ()):
            if name in attributes:
                self._address(attributes[name] or "", tag)
        for name in LOADED.get(tag, ()):
            if name in attributes:
                self._address(attributes[name] or "", tag, loaded=True)
        if "srcset" in attributes:
            for candidate in re.split(r",\s+", attributes["srcset"] or ""):
                self._address((candidate.split() or [""])[0], tag, loaded=True)
        if tag == "meta":
            self._meta(attributes)
        elif tag == "link":
            self._link(attributes)
        elif tag == "script":
            self._script(attributes)
        elif tag == "a":
            element.contact = (attributes.get("href") or "").lower().startswith(("tel:", "mailto:"))

    def _address(self, url, tag, loaded=False):
        """Follows an address; gives the place it leads to."""
        page = self.page
        place = self.folder.resolve(url, self.here)
        if self.not_found and not re.match(r"[A-Za-z][A-Za-z0-9+.-]*:|/|#", url.strip()):
            self.wrong("link-relative-404", f"{url} is relative, but a 404 page is shown at any address")
        if place.kind == "fault":
            page.links += 1
            self.wrong(place.rule, f"<{tag}>: {place.why}")
        elif place.kind == "external":
            if loaded:
                self.wrong("third-party", f"<{tag}> loads {url}")
            page.hosts[place.host] = page.hosts.get(place.host, 0) + 1
        elif place.kind == "page":
            page.links += 1
            page.targets[place.file] = True
            if place.fragment and not place.fragment.startswith(":~:"):
                page.fragments.append((place.file, place.fragment, url, self.lineno))
        return place

    def _meta(self, attributes):
        content = attributes.get("content") or ""
        name = (attributes.get("name") or attributes.get("property") or "").lower()
        if (attributes.get("charset") or "").lower() == "utf-8":
            self.charset = True
        if name in ("robots", "googlebot"):
            words = re.split(r"[\s,]+", content.lower())
            self.page.noindex = self.page.noindex or "noindex" in words or "none" in words
        if (attributes.get("http-equiv") or "").lower() == "refresh":
            self._refresh(content)
        if name in ("og:url", "og:image", "twitter:image"):
            self._address(content, "meta")
        self.leftovers(content)

    def _refresh(self, content):
        found = REFRESH.fullmatch(content)
        if not found or not found.group(2):
            self.wrong("redirect-delay", f"the refresh `{content}` names no address")
            return
        if float(found.group(1)) != 0:
            self.wrong("redirect-delay", f"the refresh waits for {found.group(1)} s")
        self.page.redirect = found.group(2)
        if self.folder.resolve(self.page.redirect, self.here).kind == "page":
            self._address(self.page.redirect, "meta")

    def _link(self, attributes):
        rels = frozenset((attributes.get("rel") or "").lower().split())
        url = attributes.get("href") or ""
        if "canonical" in rels:
            self.page.canonicals.append(url)
        elif "alternate" in rels and "hreflang" in attributes:
            self.page.alternates.append((attributes["hreflang"] or "", url))
        else:
            place = self._address(url, "link", loaded=bool(rels & LOADING_RELS))
            if place.kind == "page" and (attributes.get("type") or "").lower() == "application/atom+xml":
                self.page.feeds[place.file] = True

    def _script(self, attributes):
        kind = (attributes.get("type") or "").strip().lower()
        if "src" not in attributes and kind not in DATA_TYPES:
            self.wrong("inline-script", "a script stands in the page")

    def data(self, text, line):
        """A block of JSON."""
        try:
            data = json.loads(text)
        except ValueError as fault:
            self.wrong("data-block", f"the JSON in <script> cannot be read: {fault}", line)
            return
        self._data_addresses(data)

    def _data_addresses(self, data):
        """Follows whole addresses of this site in JSON-LD. An @id is a name and need not lead anywhere."""
        if isinstance(data, dict):
            for key, value in data.items():
                if key not in ("@id", "@context"):
                    self._data_addresses(value)
        elif isinstance(data, list):
            for value in data:
                self._data_addresses(value)
        elif isinstance(data, str) and data.startswith(self.folder.origin + self.folder.base):
            self._address(data.partition("#")[0], "script")
