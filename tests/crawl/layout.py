"""Which files a site has, and which folders are locales."""

from languages import is_tag

SITE_FILES = ("index.html", "404.html", "sitemap.xml", "robots.txt")
LOCALE_FILES = ("index.html", "404.html", "feed.xml")


def locales(heads):
    """The folders at the top that hold pages and have a language tag as their name."""
    firsts = (file.split("/")[0] for file, head in heads.items() if "/" in file and not head.page.redirect)
    return sorted({first for first in firsts if is_tag(first)})


def check_layout(folder, heads, findings):
    """The files of the site and of each locale; every page lies in a locale and says so."""
    tags = locales(heads)
    for name in [*SITE_FILES, *(f"{tag}/{name}" for tag in tags for name in LOCALE_FILES)]:
        if name not in folder.files:
            findings.add(name, "layout-missing", "the file is not there")
    for file in sorted(heads):
        page = heads[file].page
        first = file.split("/")[0]
        if page.redirect or file in SITE_FILES:
            continue
        if "/" not in file or first not in tags:
            findings.add(file, "layout-stray", "the page lies outside every locale and is no redirect")
        elif page.lang and page.lang != first:
            findings.add(
                file, "html-lang", f'<html lang="{page.lang}"> is not the folder\'s language `{first}`'
            )
