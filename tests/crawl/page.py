"""One page: what is wrong with it alone, and what the other checks need of it."""

import re

from addresses import DATA_TYPES, Addresses
from languages import direction, is_tag
from leftovers import leftovers as unresolved
from rules import Findings

HEADINGS = {f"h{level}": level for level in range(1, 7)}
NAMED = frozenset(["a", "button", "summary", "title", *HEADINGS])
# Text in these is shown as it was typed.
VERBATIM = frozenset("code kbd pre samp script style textarea".split())
ID_REFERENCES = (
    "aria-labelledby",
    "aria-describedby",
    "aria-controls",
    "aria-owns",
    "for",
    "list",
    "headers",
)
SPOKEN = ("alt", "aria-label", "aria-description", "placeholder", "title")
EMAIL_OR_NUMBER = re.compile(r"[^\s@]@[^\s@]|\d[\d\s()./-]*\d")
INTERNATIONAL = re.compile(r"\+\d[\d\s\u00a0()./-]{6,}\d")
# Characters that take no room: they name nothing.
INVISIBLE = dict.fromkeys([0x200B, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2060, 0x206A), 0xFEFF])


def read_page(folder, file):
    """Reads a page of the folder."""
    findings = Findings()
    try:
        text = folder.read(file).decode("utf-8")
    except UnicodeDecodeError as fault:
        findings.add(file, "page-encoding", f"the page is not UTF-8 from byte {fault.start} on")
        text = folder.read(file).decode("utf-8", "replace")
    reader = _Reader(folder, file, findings)
    reader.feed(text.lstrip("\ufeff"))
    reader.finish()
    reader.conclude()
    reader.page.findings = findings.sorted()
    return reader.page


def spoken(pieces):
    """What is left of a text when it is read aloud."""
    return "".join(pieces).translate(INVISIBLE).strip()


class _Reader(Addresses):
    def __init__(self, folder, file, findings):
        super().__init__(folder, file)
        self.findings = findings
        self.level = 1
        self.headings = []
        self.ids = {}
        self.references = []
        self.labelled = []
        # The text so far, in pieces: all of it, and what a screen reader reads of it.
        self.pieces = []
        self.heard = []

    def wrong(self, rule, message, line=None):
        self.findings.add(self.page.file, rule, message, line or self.lineno)

    # Elements

    def opened(self, element):
        tag, attributes = element.tag, element.attributes
        outer = self.stack[-1] if self.stack else None
        element.start = len(self.pieces)
        element.direction = outer.direction if outer else "ltr"
        element.hidden = (
            bool(outer and outer.hidden) or attributes.get("aria-hidden") == "true" or "hidden" in attributes
        )
        element.verbatim = bool(outer and outer.verbatim) or tag in VERBATIM
        element.contact = bool(outer and outer.contact)
        element.main = bool(outer and outer.main) or tag == "main"
        self._language(element)
        if attributes:
            self._attributes(element)
        self.addresses(element)
        if tag == "style":
            self.wrong("inline-style", "<style> stands in the page")
        elif tag == "base":
            self.wrong("base-element", "<base> changes what every address means")
        elif tag == "img" or tag == "area":
            if "alt" not in attributes:
                self.wrong("img-alt", f"<{tag} src=\"{attributes.get('src') or ''}\"> has no alt")
        elif tag in HEADINGS:
            self._heading(HEADINGS[tag])
        elif tag == "nav" and not (attributes.get("aria-label") or attributes.get("aria-labelledby")):
            self.wrong("name-nav", "<nav> has no label")
        for name in ("alt", "aria-label"):
            if attributes.get(name):
                self._piece(element, f" {attributes[name]} ")

    def closed(self, element):
        tag = element.tag
        identity = element.attributes.get("id")
        if identity:
            self.ids[identity] = (element.start, len(self.pieces))
        if tag == "script" and (element.attributes.get("type") or "").strip().lower() in DATA_TYPES:
            self.data("".join(self.pieces[element.start :]), element.line)
        if "aria-current" in element.attributes and not spoken(self.heard[element.start :]):
            self.wrong("name-nav", f"<{tag} aria-current> has no text", element.line)
        if tag not in NAMED:
            return
        if tag == "title" and self.foreign:
            return
        text = spoken((self.pieces if tag == "title" else self.heard)[element.start :])
        if tag == "title":
            self.page.title = text
        elif tag in HEADINGS:
            if not text and not element.hidden:
                self.wrong("heading-empty", f"<{tag}> has no text", element.line)
        elif not text and not element.hidden:
            if not self._named_otherwise(element):
                self._unnamed(element)

    def words(self, text):
        element = self.stack[-1] if self.stack else None
        if element is None:
            return
        self._piece(element, text)
        if element.verbatim:
            return
        self.leftovers(text)
        if element.direction == "rtl" and not element.hidden and element.tag not in ("title", "option"):
            pattern = EMAIL_OR_NUMBER if element.contact else INTERNATIONAL
            found = pattern.search(text)
            if found:
                shown = text.strip() if element.contact else found.group()
                self.wrong(
                    "rtl-contact", f'`{shown}` stands in right-to-left text without <bdi> or dir="ltr"'
                )

    def _piece(self, element, text):
        self.pieces.append(text)
        self.heard.append("" if element.hidden else text)

    def leftovers(self, text):
        for rule, piece in unresolved(text):
            self.wrong(rule, f"`{piece}` stands in the text")

    def _language(self, element):
        """The direction that an element has, and whether its language has another."""
        tag, attributes = element.tag, element.attributes
        inherited = element.direction
        written = attributes.get("dir")
        if written is not None:
            written = written.lower()
            if written not in ("ltr", "rtl", "auto"):
                self.wrong("lang-dir", f'<{tag} dir="{written}"> is no direction')
        element.direction = written or ("auto" if tag == "bdi" else inherited)
        lang = attributes.get("lang")
        if tag == "html":
            self._html(lang or "", written)
            return
        if not lang:
            return
        if not is_tag(lang):
            self.wrong("lang-tag", f'<{tag} lang="{lang}"> is no language tag')
            return
        if element.main:
            self.page.main_languages[lang] = True
        if element.direction in ("ltr", "rtl") and element.direction != direction(lang):
            self.wrong("lang-dir", f'<{tag} lang="{lang}"> needs dir="{direction(lang)}"')

    def _html(self, lang, written):
        self.page.lang = lang
        if not is_tag(lang):
            self.wrong("html-lang", f'<html lang="{lang}"> is no language tag')
        elif written != direction(lang):
            self.wrong("html-dir", f'<html lang="{lang}"> needs dir="{direction(lang)}"')

    def _attributes(self, element):
        tag, attributes = element.tag, element.attributes
        for name, value in attributes.items():
            if name == "id":
                self._identity(value or "")
            elif name == "style":
                self.wrong("inline-style", f"<{tag}> has a style attribute")
            elif name.startswith("on"):
                self.wrong("inline-handler", f"<{tag}> has the attribute `{name}`")
            elif name in SPOKEN:
                if value:
                    self.leftovers(value)
                if name == "aria-label" and not spoken(value or ""):
                    self.wrong("name-label", f"<{tag}> has an empty aria-label")
            elif name in ID_REFERENCES:
                self.references.append((tag, name, (value or "").split(), self.lineno))
                if name == "aria-labelledby" and (tag == "nav" or tag in NAMED):
                    self.labelled.append((element, (value or "").split()))
        if tag == "a" and attributes.get("name"):
            self.page.anchors[attributes["name"]] = True

    def _identity(self, identity):
        if not identity or re.search(r"\s", identity):
            self.wrong("id-form", f"the id `{identity}` is empty or has a space")
        elif identity in self.page.anchors:
            self.wrong("id-duplicate", f"the id `{identity}` stands there twice")
        self.page.anchors[identity] = True
        self.ids.setdefault(identity, (len(self.pieces), len(self.pieces)))

    def _heading(self, level):
        self.headings.append(level)
        if level > self.level + 1:
            self.wrong("heading-level", f"<h{level}> follows <h{self.level}>")
        self.level = level

    # Names

    def _named_otherwise(self, element):
        attributes = element.attributes
        return (
            spoken(attributes.get("aria-label") or "")
            or spoken(attributes.get("title") or "")
            or attributes.get("aria-labelledby")
        )

    def _unnamed(self, element):
        if element.tag == "a":
            self.wrong("name-link", f"the link to {element.attributes.get('href')} has no name", element.line)
        else:
            self.wrong("name-button", f"<{element.tag}> has no name", element.line)

    # The whole page

    def conclude(self):
        """What can be told when the page has been read."""
        page = self.page
        if not page.lang and "html" not in self.once:
            self.wrong("html-lang", "the page has no <html>", 1)
        if not self.charset:
            self.wrong("page-encoding", 'the page has no <meta charset="utf-8">', 1)
        if not page.title:
            self.wrong("title-empty", "the page has no title", 1)
        if not page.redirect and self.headings.count(1) != 1:
            self.wrong("heading-h1", f"the page has {self.headings.count(1)} h1", 1)
        for tag, name, ids, line in self.references:
            for identity in ids or [""]:
                if identity not in self.ids:
                    self.wrong("id-reference", f'{name}="{identity}" of <{tag}> is no id of the page', line)
        for element, ids in self.labelled:
            text = "".join(
                spoken(self.pieces[slice(*self.ids[identity])]) for identity in ids if identity in self.ids
            )
            if not text and element.tag == "nav":
                self.wrong("name-nav", "<nav> has an empty label", element.line)
            elif not text and element.tag in ("a", "button", "summary"):
                self._unnamed(element)
