"""What stylesheets load."""

import re

COMMENT = re.compile(r"/\*.*?\*/", re.S)
LOADED = re.compile(
    r"url\(\s*(?:\"([^\"]*)\"|'([^']*)'|([^)\s]*))\s*\)|@import\s+(?:\"([^\"]*)\"|'([^']*)')", re.I
)


def check_stylesheet(folder, file, findings):
    """Every url() and @import of a stylesheet is a file of this site."""
    text = COMMENT.sub("", folder.read(file).decode("utf-8", "replace"))
    for found in LOADED.finditer(text):
        url = next((group for group in found.groups() if group is not None), "")
        if url.startswith("#"):
            continue
        place = folder.resolve(url, folder.address(file))
        if place.kind == "external":
            findings.add(file, "third-party", f"the stylesheet loads {url}")
        elif place.kind == "fault":
            findings.add(file, place.rule, f"url(): {place.why}")
