"""A strict reader of HTML: it keeps the open elements and tells where they do not nest.

It knows which elements have no end tag and which may leave it out (HTML, 13.1.2.4), except html, head and
body, whose end tags show that a page was written to its end. It builds no tree and moves nothing.
"""

from html.parser import HTMLParser

VOID = frozenset("area base br col embed hr img input link meta source track wbr".split())
OPTIONAL_END = frozenset(
    "li dt dd p rt rp optgroup option colgroup caption thead tbody tfoot tr td th".split()
)
# A start tag of these ends an open p.
CLOSES_P = frozenset(
    "address article aside blockquote details dialog div dl fieldset figcaption figure footer form h1 h2 h3"
    " h4 h5 h6 header hgroup hr main menu nav ol p pre search section table ul".split()
)
# Beyond these an open p is not looked for.
P_SCOPE = frozenset("button caption html object table td th template svg math".split())
_CELL = frozenset(["td", "th"])
_ROW = _CELL | {"tr", "caption", "colgroup"}
_GROUP = _ROW | {"tbody", "thead", "tfoot"}
# What a start tag ends where it stands next to it.
ENDS = {
    "li": frozenset(["li"]),
    "dt": frozenset(["dt", "dd"]),
    "dd": frozenset(["dt", "dd"]),
    "option": frozenset(["option"]),
    "optgroup": frozenset(["option", "optgroup"]),
    "td": _CELL,
    "th": _CELL,
    "tr": _ROW,
    "tbody": _GROUP,
    "thead": _GROUP,
    "tfoot": _GROUP,
    "rt": frozenset(["rt", "rp"]),
    "rp": frozenset(["rt", "rp"]),
}
# Elements that lie in one of these alone.
PARENTS = {
    "li": frozenset(["ul", "ol", "menu"]),
    "dt": frozenset(["dl", "div"]),
    "dd": frozenset(["dl", "div"]),
    "tr": frozenset(["table", "thead", "tbody", "tfoot"]),
    "td": frozenset(["tr"]),
    "th": frozenset(["tr"]),
}
LISTS = frozenset(["ul", "ol", "menu"])
IN_LISTS = frozenset(["li", "script", "template"])
ONCE = frozenset(["html", "head", "body", "main", "title"])


class Element:
    """An open element. The reader of the page adds what it inherits."""

    __slots__ = ("tag", "attributes", "line", "start", "direction", "hidden", "verbatim", "contact", "main")

    def __init__(self, tag, attributes, line):
        self.tag = tag
        self.attributes = attributes
        self.line = line


class Markup(HTMLParser):
    """Reads a page and calls `opened`, `closed`, `words` and `wrong`."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.stack = []
        self.foreign = 0
        self.once = set()
        self.doctype = False

    def opened(self, element):
        """An element begins; a void one ends at once."""

    def closed(self, element):
        """An element ends."""

    def words(self, text):
        """Text."""

    def wrong(self, rule, message, line=None):
        """A fault; on the line that is being read unless another is named."""

    def finish(self):
        """Ends the page."""
        self.close()
        if not self.doctype:
            self.wrong("markup-doctype", "the page does not begin with <!doctype html>", 1)
        while self.stack:
            element = self.stack[-1]
            if element.tag not in OPTIONAL_END:
                self.wrong("markup-unclosed", f"<{element.tag}> is never closed", element.line)
            self._pop()

    def handle_decl(self, decl):
        if decl.strip().lower() == "doctype html" and not self.once:
            self.doctype = True
        else:
            self.wrong("markup-doctype", f"<!{decl}> does not belong here")

    def unknown_decl(self, data):
        self.wrong("markup-doctype", f"<![{data}]> does not belong here")

    def handle_pi(self, data):
        self.wrong("markup-doctype", f"<?{data}> does not belong here")

    def handle_data(self, data):
        self.words(data)

    def handle_startendtag(self, tag, attrs):
        if tag not in VOID and not self.foreign and tag not in ("svg", "math"):
            self.wrong("markup-self-closing", f"<{tag}/> is not closed by its slash")
        self.handle_starttag(tag, attrs)
        if tag not in VOID and self.stack and self.stack[-1].tag == tag:
            self._pop()

    def handle_starttag(self, tag, attrs):
        attributes = dict(attrs)
        if len(attributes) != len(attrs):
            names = [name for name, _ in attrs]
            for name in sorted({name for name in names if names.count(name) > 1}):
                self.wrong("markup-attribute", f"<{tag}> has the attribute `{name}` twice")
        stack = self.stack
        if not self.foreign:
            self._imply(tag)
            self._place(tag)
        element = Element(tag, attributes, self.lineno)
        if tag in VOID:
            self.opened(element)
            return
        if tag == "svg" or tag == "math":
            self.foreign += 1
        self.opened(element)
        stack.append(element)

    def handle_endtag(self, tag):
        stack = self.stack
        if stack and stack[-1].tag == tag:
            self._pop()
            return
        if tag in VOID or all(element.tag != tag for element in stack):
            self.wrong("markup-stray-end", f"</{tag}> closes nothing")
            return
        while stack[-1].tag != tag:
            inner = stack[-1]
            if inner.tag not in OPTIONAL_END:
                self.wrong("markup-misnested", f"</{tag}> comes before </{inner.tag}>")
            self._pop()
        self._pop()

    def _pop(self):
        element = self.stack.pop()
        if element.tag in ("svg", "math"):
            self.foreign -= 1
        self.closed(element)

    def _imply(self, tag):
        """Ends the elements that a start tag ends."""
        stack = self.stack
        ends = ENDS.get(tag)
        if ends:
            while stack and (stack[-1].tag in ends or stack[-1].tag == "p"):
                self._pop()
        if tag in CLOSES_P:
            for element in reversed(stack):
                if element.tag == "p":
                    if element is stack[-1]:
                        self._pop()
                    else:
                        self.wrong(
                            "markup-misnested",
                            f"<{tag}> lies in <p>, which it ends while <{stack[-1].tag}> is open",
                        )
                    break
                if element.tag in P_SCOPE:
                    break

    def _place(self, tag):
        """Tells of an element that lies where it may not."""
        stack = self.stack
        parent = stack[-1].tag if stack else None
        if parent is None and tag != "html":
            self.wrong("markup-parent", f"<{tag}> lies outside <html>")
        elif tag in PARENTS and parent not in PARENTS[tag] and parent != "template":
            self.wrong("markup-parent", f"<{tag}> lies in <{parent}>")
        elif parent in LISTS and tag not in IN_LISTS:
            self.wrong("markup-parent", f"<{tag}> lies in <{parent}>, where only <li> may")
        elif tag == "a" or tag == "button":
            for element in stack:
                if element.tag in ("a", "button"):
                    self.wrong("markup-parent", f"<{tag}> lies in <{element.tag}>")
                    break
        if tag in ONCE:
            if tag in self.once:
                self.wrong("markup-twice", f"<{tag}> stands there twice")
            self.once.add(tag)
