"""The built folder, as a plain static host serves it: addresses to files and back.

A host serves a file at its path and a folder's `index.html` at the folder's path with a slash. It adds no
extension and knows upper from lower case, even where the disk does not.
"""

import os
import re
from dataclasses import dataclass
from urllib.parse import quote, unquote_to_bytes, urljoin, urlsplit

# Schemes that a reader's device can follow.
KNOWN_SCHEMES = frozenset(["mailto", "tel", "sms", "geo"])
DEFAULT_PORTS = {"http": 80, "https": 443}

SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*):")
WITH_HOST = re.compile(r"https?://[^/?#]", re.I)
UNREADABLE = re.compile(r"[\x00-\x20\x7f\\<>\"{}|^`]|%(?![0-9A-Fa-f]{2})")


@dataclass(frozen=True)
class Place:
    """Where an address leads.

    kind: `page` (a file of this site), `external`, `device` (mail, phone), `data`, or `fault`.
    """

    kind: str
    file: str = ""
    fragment: str = ""
    host: str = ""
    rule: str = ""
    why: str = ""


def fault(rule, why):
    """An address that is wrong."""
    return Place("fault", rule=rule, why=why)


class Folder:
    """The files of a site and the address that it is published under."""

    def __init__(self, root, base_url):
        parts = urlsplit(base_url)
        if parts.scheme not in DEFAULT_PORTS or not parts.hostname or parts.query or parts.fragment:
            raise ValueError(f"not the base address of a site: {base_url}")
        self.root = root
        self.scheme = parts.scheme
        self.base = parts.path if parts.path.endswith("/") else parts.path + "/"
        self.authority = authority(parts)
        self.origin = f"{parts.scheme}://{parts.netloc}"
        self.files, self.folders = list_files(root)
        self.cache = {}

    def address(self, file):
        """The whole address of a file; a folder's for its `index.html`."""
        if file == "index.html" or file.endswith("/index.html"):
            file = file[: -len("index.html")]
        return self.origin + self.base + quote(file)

    def whole(self, url):
        """Where a whole address leads; one that is not whole is a fault."""
        if url.startswith(("https://", "http://")):
            return self.resolve(url, url)
        return fault("link-address", f"{url} is not a whole address")

    def read(self, file):
        """The bytes of a file."""
        with open(os.path.join(self.root, *file.split("/")), "rb") as stream:
            return stream.read()

    def resolve(self, url, here):
        """Where an address leads that stands in a file whose own address is `here`."""
        key = url if url.startswith(("/", "https://", "http://")) else (url, here)
        place = self.cache.get(key)
        if place is None:
            place = self.cache[key] = self._resolve(url, here)
        return place

    def _resolve(self, url, here):
        url = url.strip(" \t\r\n\f")
        if not url:
            return fault("link-address", "the address is empty")
        found = SCHEME.match(url)
        scheme = found.group(1).lower() if found else ""
        if re.sub(r"[\x00-\x20]", "", url).lower().startswith("javascript:"):
            return fault("javascript-address", f"{url} is a script")
        if scheme == "data":
            return Place("data")
        if scheme in KNOWN_SCHEMES:
            return Place("device")
        if scheme and scheme not in DEFAULT_PORTS:
            return fault("link-scheme", f"{url} has the scheme `{scheme}:`, which leads nowhere")
        if scheme and not WITH_HOST.match(url):
            return fault("link-address", f"{url} has no host")
        if UNREADABLE.search(url):
            return fault("link-address", f"{url} has a character that an address cannot have")
        try:
            parts = urlsplit(urljoin(here, url))
            host = authority(parts)
        except ValueError:
            return fault("link-address", f"{url} cannot be read")
        if not parts.hostname:
            return fault("link-address", f"{url} has no host")
        if host[0] != self.authority[0]:
            return Place("external", host=host[0])
        if host != self.authority or parts.scheme != self.scheme:
            return fault("link-leaves", f"{url} is this host under another scheme or port")
        return self._own(url, parts)

    def _own(self, url, parts):
        try:
            path = unquote_to_bytes(parts.path).decode("utf-8")
            fragment = parts.fragment
        except UnicodeDecodeError:
            return fault("link-address", f"{url} is not UTF-8 when decoded")
        if path + "/" == self.base:
            return fault("link-slash", f"{url} leads to a folder: it needs a slash at its end")
        if not path.startswith(self.base):
            return fault("link-leaves", f"{url} leaves {self.base}")
        path = path[len(self.base) :]
        file = path + "index.html" if path == "" or path.endswith("/") else path
        if file in self.files:
            return Place("page", file=file, fragment=fragment)
        if path in self.folders and path + "/index.html" in self.files:
            return fault("link-slash", f"{url} leads to a folder: it needs a slash at its end")
        return fault("link-broken", f"{url} leads to no file")


def authority(parts):
    """Host and port."""
    return (parts.hostname or "").lower(), parts.port or DEFAULT_PORTS.get(parts.scheme)


def list_files(root):
    """All files and folders below, with slashes, sorted; hidden ones are left out, `.well-known` is not."""
    files, folders = [], []
    for path, names, leaves in os.walk(root):
        names[:] = sorted(name for name in names if not name.startswith(".") or name == ".well-known")
        inner = os.path.relpath(path, root).replace(os.sep, "/")
        prefix = "" if inner == "." else inner + "/"
        folders.extend(prefix + name for name in names)
        files.extend(prefix + name for name in leaves if not name.startswith("."))
    return dict.fromkeys(sorted(files)), dict.fromkeys(sorted(folders))
