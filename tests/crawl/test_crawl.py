#!/usr/bin/env python3
"""Every rule of the crawler fires on a tiny site with that one fault, and none on the site without it.

python3 tests/crawl/test_crawl.py
"""

import os
import subprocess
import sys
import tempfile
import unittest
from unittest import mock

import crawl
import sitemaps
import tiny
from languages import direction, is_tag
from leftovers import leftovers
from rules import RULES

HERE = os.path.dirname(os.path.abspath(__file__))
GUIDE = "it/guides/permesso/index.html"
ARABIC = "ar/guides/permit/index.html"
OLD = "it/old/index.html"


def replace(file, old, new):
    """A change: a piece of a file becomes another."""

    def change(files):
        if old not in files[file]:
            raise AssertionError(f"{file} has no {old}")
        files[file] = files[file].replace(old, new, 1)

    return change


def body(html, file=GUIDE):
    """A change: something more in <main>."""
    return replace(file, "</main>", html + "\n</main>")


def head(html, file=GUIDE):
    """A change: something more in <head>."""
    return replace(file, "</head>", html + "\n</head>")


def put(file, content):
    """A change: a file is there."""
    return lambda files: files.update({file: content})


def drop(file):
    """A change: a file is gone."""
    return lambda files: files.pop(file)


def both(*changes):
    """Several changes."""
    return lambda files: [change(files) for change in changes]


def guides(old, new):
    """A change in every place that tells the guide's alternates: both heads and its entries in the sitemap."""

    def change(files):
        for file in (GUIDE, "en/guides/permit/index.html"):
            files[file] = files[file].replace(old, new)
        lines = files["sitemap.xml"].splitlines(True)
        files["sitemap.xml"] = "".join(
            line.replace(old, new) if "/guides/" in line else line for line in lines
        )

    return change


# What is wrong with the site: the rules that tell of it, no others, and a piece of what is told.
CASES = [
    # Files
    ("layout-missing", drop("robots.txt"), "robots.txt: the file is not there"),
    ("layout-missing", drop("404.html"), "404.html: the file is not there"),
    (
        "layout-stray",
        put("Guides/x.html", tiny.page("it", "<h1>X</h1>", head='<meta name="robots" content="noindex">')),
        "Guides/x.html",
    ),
    ("page-encoding", replace(GUIDE, '<meta charset="utf-8">', ""), "no <meta charset"),
    (
        "page-encoding",
        lambda files: files.update({GUIDE: files[GUIDE].encode().replace(b"Permit", b"Permit\xe8")}),
        "not UTF-8",
    ),
    # Markup
    ("markup-doctype", replace(GUIDE, "<!doctype html>\n", ""), "doctype"),
    ("markup-doctype", body("<?php x ?>"), "<?php"),
    ("markup-unclosed", replace(GUIDE, "</main>\n</body>\n</html>", ""), "<main> is never closed"),
    ("markup-unclosed", replace(GUIDE, "</body>\n</html>", ""), "<html> is never closed"),
    ("markup-misnested", body("<div><section></div>"), "</div> comes before </section>"),
    ("markup-misnested", body("<p><b><div>x</div></b>"), "<div> lies in <p>"),
    ("markup-stray-end", body("<p><div>x</div></p>"), "</p> closes nothing"),
    ("markup-stray-end", body("</br>"), "</br>"),
    ("markup-self-closing", body("<span/>"), "<span/>"),
    ("markup-attribute", body('<p class="a" class="b">'), "`class` twice"),
    ("markup-parent", body("<li>x</li>"), "<li> lies in <main>"),
    ("markup-parent", body("<ul><p>x</p></ul>"), "where only <li> may"),
    ("markup-parent", body('<a href="#main">x <button>y</button></a>'), "<button> lies in <a>"),
    ("markup-parent", replace(GUIDE, "</html>", "</html><p>x"), "outside <html>"),
    ("markup-twice", body("<main>x</main>"), "<main>"),
    ("base-element", head('<base href="/sub/">'), "<base>"),
    # Safety
    ("inline-script", body("<script>x()</script>"), "script"),
    ("inline-style", body("<style>p {}</style>"), "<style>"),
    ("inline-style", body('<p style="color: red">'), "style attribute"),
    ("inline-handler", body('<p ONclick="x()">'), "`onclick`"),
    ("javascript-address", body('<a href=" java\tscript:x()">x</a>'), "is a script"),
    ("third-party", body('<script src="https://cdn.example/x.js"></script>'), "<script> loads"),
    ("third-party", body('<img src="//cdn.example/x.png" alt="">'), "<img> loads"),
    (
        "third-party",
        body(
            '<img src="/sub/assets/icon.svg" srcset="/sub/assets/icon.svg 1x, https://cdn.example/x.png 2x" alt="">'
        ),
        "x.png",
    ),
    ("third-party", body('<iframe src="https://maps.example/"></iframe>'), "<iframe> loads"),
    ("third-party", head('<link rel="preconnect" href="https://fonts.example/">'), "<link> loads"),
    ("third-party", head('<link rel="stylesheet" href="https://fonts.example/a.css">'), "<link> loads"),
    ("third-party", head('<link rel="shortcut icon" href="https://fonts.example/a.png">'), "<link> loads"),
    (
        "third-party",
        put("assets/b.css", "@font-face { src: url(https://fonts.example/a.woff2) }"),
        "assets/b.css",
    ),
    ("third-party", put("assets/b.css", "@import 'https://fonts.example/a.css';"), "assets/b.css"),
    ("data-block", body('<script type="application/ld+json">{,}</script>'), "JSON"),
    # Addresses
    ("link-broken", body('<a href="/sub/it/nowhere/">x</a>'), "/sub/it/nowhere/ leads to no file"),
    ("link-broken", body('<a href="/sub/it/guides/permesso/index">x</a>'), "leads to no file"),
    ("link-broken", body('<a href="/sub/IT/">x</a>'), "leads to no file"),
    ("link-broken", body('<img src="photo.jpg" alt="">'), "<img>: photo.jpg"),
    ("link-broken", body('<form action="/sub/it/search/"></form>'), "<form>"),
    (
        "link-broken",
        body('<script type="application/ld+json">[{"url": "https://example.org/sub/x/"}]</script>'),
        "/sub/x/",
    ),
    ("link-broken", put("assets/b.css", "a { background: url(none.png) }"), "none.png"),
    ("link-fragment", body('<a href="#nothing">x</a>'), "no id `nothing`"),
    (
        "link-fragment",
        body('<a href="/sub/en/guides/permit/#nothing">x</a>'),
        "en/guides/permit/index.html has no id",
    ),
    ("link-fragment", body('<svg><use href="/sub/assets/icon.svg#none"/></svg>'), "icon.svg has no id"),
    ("link-fragment", replace(OLD, 'permesso/#how"', 'permesso/#why"'), "why"),
    ("link-slash", body('<a href="/sub/it">x</a>'), "needs a slash"),
    ("link-slash", body('<a href="/sub">x</a>'), "needs a slash"),
    ("link-leaves", body('<a href="/it/">x</a>'), "leaves /sub/"),
    ("link-leaves", body('<a href="../../../../">x</a>'), "leaves /sub/"),
    ("link-leaves", body('<a href="https://example.org/it/">x</a>'), "leaves /sub/"),
    ("link-leaves", body('<a href="http://example.org/sub/it/">x</a>'), "another scheme"),
    ("link-scheme", body('<a href="guide:permit">x</a>'), "`guide:`"),
    ("link-scheme", body('<a href="fee:permit-card">x</a>'), "`fee:`"),
    ("link-address", body('<a href="">x</a>'), "empty"),
    ("link-address", body('<a href="/sub/it/?a b">x</a>'), "character"),
    ("link-address", body('<a href="/sub/%zz/">x</a>'), "character"),
    ("link-address", body('<a href="/sub/%ff/">x</a>'), "UTF-8"),
    ("link-address", body('<a href="https:///x">x</a>'), "no host"),
    ("link-relative-404", body('<a href="../">x</a>', "it/404.html"), "any address"),
    # Ids and headings
    ("id-duplicate", body('<p id="how">'), "`how`"),
    ("id-form", body('<p id="">'), "empty"),
    ("id-form", body('<p id="a b">'), "`a b`"),
    ("id-reference", body('<section aria-labelledby="none"></section>'), '"none"'),
    ("heading-h1", body("<h1>x</h1>"), "2 h1"),
    ("heading-h1", replace("it/index.html", "<h1>Home</h1>", ""), "0 h1"),
    ("heading-level", body("<h2>x</h2><h4>y</h4>"), "<h4> follows <h2>"),
    (
        "heading-level",
        replace("it/index.html", "<h1>Home</h1>", "<h1>Home</h1><h3>x</h3>"),
        "<h3> follows <h1>",
    ),
    ("heading-empty", body('<h2><span aria-hidden="true">x</span></h2>'), "<h2>"),
    # Languages and directions
    ("html-lang", replace("it/404.html", 'lang="it"', 'lang="en"'), "not the folder's"),
    ("html-lang", replace("it/404.html", ' lang="it"', ""), "no language tag"),
    ("html-lang", replace(OLD, 'lang="it"', 'lang="de"'), "neither"),
    ("html-dir", replace("ar/404.html", 'lang="ar" dir="rtl"', 'lang="ar" dir="ltr"'), 'dir="rtl"'),
    ("html-dir", replace("it/404.html", ' dir="ltr"', ""), 'dir="ltr"'),
    ("lang-tag", body('<span lang="Italian">x</span>'), "Italian"),
    ("lang-dir", body('<span lang="ur">x</span>'), 'dir="rtl"'),
    ("lang-dir", body('<span lang="ar" dir="ltr">x</span>'), 'dir="rtl"'),
    ("lang-dir", body('<span lang="it">x</span>', ARABIC), 'dir="ltr"'),
    ("lang-dir", body('<span dir="left">x</span>'), "no direction"),
    (
        "rtl-contact",
        replace(ARABIC, '<bdi dir="ltr">+39 051 219 4013</bdi>', "+39 051 219 4013"),
        "+39 051 219 4013",
    ),
    ("rtl-contact", replace(ARABIC, ' dir="ltr">urp@', ">urp@"), "urp@example.org"),
    ("rtl-contact", body("<p>اتصل +39 051 219 4013</p>", ARABIC), "+39 051 219 4013"),
    # Names
    ("title-empty", replace(GUIDE, "<title>Titolo</title>", "<title> </title>"), "title"),
    ("title-empty", replace(GUIDE, "<title>Titolo</title>", ""), "title"),
    ("img-alt", body('<img src="/sub/assets/icon.svg">'), "icon.svg"),
    ("name-link", body('<a href="#main"> \u200b</a>'), "#main"),
    ("name-link", body('<a href="#main"><img src="/sub/assets/icon.svg" alt=""></a>'), "#main"),
    ("name-button", body("<button></button>"), "<button>"),
    ("name-button", body("<details><summary></summary></details>"), "<summary>"),
    ("name-nav", body("<nav>x</nav>"), "no label"),
    ("name-nav", body('<p id="void"></p><nav aria-labelledby="void">x</nav>'), "empty label"),
    ("name-nav", body('<ol><li aria-current="page"></li></ol>'), "aria-current"),
    ("name-label", body('<section aria-label=" ">x</section>'), "aria-label"),
    # Leftovers
    ("leftover-template", body("<p>{{ page.title }}</p>"), "`{{`"),
    ("leftover-template", body("<p>{% if %}</p>"), "`{%`"),
    ("leftover-message", body("<p>[desk-hours]</p>"), "[desk-hours]"),
    ("leftover-message", body('<p title="[desk-hours]">x</p>'), "[desk-hours]"),
    ("leftover-message", replace("it/feed.xml", "Novità", "[feed-title]"), "it/feed.xml"),
    ("leftover-variable", body("<p>{$count} guide</p>"), "{$count}"),
    # Canonical addresses, redirects, other languages
    (
        "canonical-address",
        replace(GUIDE, f'canonical" href="{tiny.BASE}', 'canonical" href="/sub/'),
        "not a whole address",
    ),
    (
        "canonical-address",
        replace(GUIDE, 'permesso/">\n<link rel="alt', 'permesso/index.html">\n<link rel="alt'),
        "should be written",
    ),
    ("canonical-address", head(f'<link rel="canonical" href="{tiny.BASE}it/">'), "several"),
    (
        "canonical-chain",
        replace(
            ARABIC,
            'canonical" href="https://example.org/sub/en/guides/permit/',
            'canonical" href="https://example.org/sub/it/old/',
        ),
        "redirect",
        {"fallback-language"},
    ),
    ("fallback-language", replace(ARABIC, '<div lang="en" dir="ltr">', '<div dir="ltr">'), 'lang="en"'),
    (
        "redirect-target",
        lambda files: files.update({OLD: files[OLD].replace("/sub/it/guides/permesso/", "/sub/it/gone/")}),
        "gone",
        {"link-broken", "canonical-address"},
    ),
    (
        "redirect-target",
        replace(OLD, "0; url=/sub/it/guides/permesso/#how", "0; url=https://elsewhere.example/"),
        "elsewhere",
    ),
    (
        "redirect-chain",
        put("it/older/index.html", tiny.redirect("/sub/it/old/", tiny.GUIDES["it"])),
        "it/old/",
    ),
    (
        "redirect-canonical",
        replace(
            OLD,
            'canonical" href="https://example.org/sub/it/guides/permesso/',
            'canonical" href="https://example.org/sub/it/',
        ),
        "does not",
    ),
    ("redirect-delay", replace(OLD, "0; url", "5; url"), "5 s"),
    ("redirect-delay", head('<meta http-equiv="refresh" content="0">'), "names no address"),
    ("not-found-noindex", replace("it/404.html", "noindex", "index"), "it/404.html"),
    (
        "hreflang-address",
        guides(f'"en" href="{tiny.BASE}en/', '"en" href="/sub/en/'),
        "not a whole address",
        {"hreflang-self", "hreflang-reciprocal"},
    ),
    (
        "hreflang-address",
        guides(tiny.BASE + 'en/guides/permit/"', tiny.BASE + 'en/guides/none/"'),
        "leads to no file",
        {"canonical-address", "hreflang-self", "hreflang-reciprocal"},
    ),
    (
        "hreflang-unwanted",
        head(f'<link rel="alternate" hreflang="en" href="{tiny.BASE}en/guides/permit/">', ARABIC),
        "another canonical address, but names",
        {"hreflang-default", "hreflang-self", "hreflang-reciprocal"},
    ),
    (
        "hreflang-twice",
        guides(
            '<link rel="alternate" hreflang="x-default"',
            f'<link rel="alternate" hreflang="en" href="{tiny.BASE}en/guides/permit/">\n<link rel="alternate" hreflang="x-default"',
        ),
        "twice",
        {"sitemap-alternates"},
    ),
    (
        "hreflang-self",
        lambda files: _without(files, GUIDE, "it"),
        '"it" is not the page',
        {"hreflang-set", "sitemap-alternates"},
    ),
    (
        "hreflang-default",
        lambda files: [_without(files, file, "x-default") for file in (GUIDE, "en/guides/permit/index.html")],
        "no x-default",
        {"sitemap-alternates"},
    ),
    (
        "hreflang-reciprocal",
        lambda files: [_without(files, "en/guides/permit/index.html", tag) for tag in ("it", "x-default")],
        "does not name this page",
        {"hreflang-default", "sitemap-alternates"},
    ),
    (
        "hreflang-set",
        lambda files: _without(files, "it/index.html", "en"),
        "other alternates",
        {"hreflang-reciprocal", "sitemap-alternates"},
    ),
    ("hreflang-language", guides('hreflang="en"', 'hreflang="fr"'), "is in `en`", {"hreflang-self"}),
    # Sitemap, robots, feeds
    ("sitemap-form", put("sitemap.xml", "<urlset"), "cannot be read", {"sitemap-missing"}),
    ("sitemap-form", put("sitemap.xml", "<urlset/>"), "<urlset> is needed", {"sitemap-missing"}),
    ("sitemap-form", replace("sitemap.xml", "2026-10-01", "1 Oct"), "no date"),
    (
        "sitemap-address",
        replace("sitemap.xml", "<url>", f"<url><loc>{tiny.BASE}gone/</loc></url><url>"),
        "gone/",
    ),
    (
        "sitemap-address",
        replace("sitemap.xml", f"<loc>{tiny.BASE}it/<", "<loc>/sub/it/<"),
        "whole",
        {"sitemap-missing"},
    ),
    (
        "sitemap-twice",
        lambda files: files.update(
            {"sitemap.xml": files["sitemap.xml"].replace("</urlset>", _entry(files) + "</urlset>")}
        ),
        "twice",
    ),
    (
        "sitemap-missing",
        lambda files: files.update({"sitemap.xml": files["sitemap.xml"].replace(_entry(files), "")}),
        "not in the sitemap",
    ),
    (
        "sitemap-unwanted",
        replace("sitemap.xml", "<url>", f"<url><loc>{tiny.BASE}ar/guides/permit/</loc></url><url>"),
        "another canonical address",
    ),
    (
        "sitemap-unwanted",
        replace("sitemap.xml", "<url>", f"<url><loc>{tiny.BASE}it/old/</loc></url><url>"),
        "a redirect",
    ),
    (
        "sitemap-unwanted",
        head('<meta name="robots" content="follow, noindex">'),
        "has noindex",
        {"hreflang-unwanted"},
    ),
    (
        "sitemap-unwanted",
        replace("sitemap.xml", "<url>", f"<url><loc>{tiny.BASE}it/404.html</loc></url><url>"),
        "404",
    ),
    (
        "sitemap-alternates",
        replace(
            "sitemap.xml",
            '<xhtml:link rel="alternate" hreflang="en"',
            '<xhtml:link rel="alternate" hreflang="de"',
        ),
        "lacks en",
    ),
    ("robots-sitemap", put("robots.txt", "User-agent: *\n"), "Sitemap:"),
    (
        "robots-sitemap",
        replace("robots.txt", "sitemap.xml", "sitemap.xml\nSitemap: https://example.org/sitemap.xml"),
        "no file",
    ),
    ("feed-form", replace("it/feed.xml", "</feed>", ""), "cannot be read"),
    ("feed-form", put("it/feed.xml", "<rss/>"), "<rss>"),
    ("feed-form", replace("it/feed.xml", "<title>Permesso</title>", ""), "entry 1 has no title"),
    ("feed-form", replace("it/feed.xml", "<author><name>Redazione</name></author>", ""), "no author"),
    (
        "feed-form",
        lambda files: files.update({"it/feed.xml": _twice(files["it/feed.xml"])}),
        "the id of another",
    ),
    ("feed-date", replace("it/feed.xml", "2026-10-01T00:00:00Z", "2026-10-01"), "2026-10-01"),
    ("feed-date", replace("it/feed.xml", "2026-10-01T00:00:00Z", "2026-13-01T00:00:00Z"), "2026-13-01"),
    ("feed-language", replace("it/feed.xml", 'xml:lang="it"', 'xml:lang="en"'), "xml:lang"),
    ("feed-link", replace("it/feed.xml", "permesso/#how", "gone/"), "gone/"),
    ("feed-link", replace("it/feed.xml", "permesso/#how", "permesso/#why"), "no such id"),
    (
        "feed-link",
        replace("it/feed.xml", f'<link href="{tiny.BASE}it/guides/permesso/#how"/>', ""),
        "no link",
    ),
    ("feed-link", replace("it/feed.xml", "guides/permesso/#how", "old/"), "is a redirect"),
]


def _without(files, file, tag):
    """Takes one alternate out of a head."""
    lines = files[file].splitlines(True)
    files[file] = "".join(line for line in lines if f'hreflang="{tag}"' not in line)


def _entry(files):
    """The sitemap's line of the guide."""
    lines = files["sitemap.xml"].splitlines(True)
    return next(line for line in lines if f"<loc>{tiny.BASE}{tiny.GUIDES['it']}<" in line)


def _twice(text):
    """A feed with its entry twice."""
    entry = text[text.index("<entry>") : text.index("</feed>")]
    return text.replace("</feed>", entry + "</feed>")


def write(files, root):
    """Writes a site."""
    for file, content in files.items():
        path = os.path.join(root, *file.split("/"))
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as stream:
            stream.write(content if isinstance(content, bytes) else content.encode())


def findings(change=None, base=tiny.BASE, jobs=1):
    """What the crawler finds in the tiny site after a change."""
    files = tiny.site()
    if change:
        change(files)
    with tempfile.TemporaryDirectory() as root:
        write(files, root)
        return crawl.crawl(root, base, jobs).findings.sorted()


def told(rows):
    """The findings as they are printed, with their rules."""
    return "\n".join(f"{path}: {message} [{rule}]" for path, rule, message, _ in rows)


class Rules(unittest.TestCase):
    def test_the_tiny_site_is_without_a_fault(self):
        self.assertEqual(told(findings()), "")

    def test_each_fault_is_found_and_no_other(self):
        for rule, change, piece, *others in CASES:
            rows = findings(change)
            with self.subTest(rule=rule, piece=piece):
                allowed = {rule}.union(*others)
                self.assertEqual({row[1] for row in rows}, allowed, told(rows))
                own = told([row for row in rows if row[1] == rule])
                self.assertIn(piece or "", own)
                self.assertTrue(own, f"{rule} does not fire: {told(rows)}")

    def test_every_rule_has_a_case(self):
        limits = {"sitemap-limits"}
        self.assertEqual({case[0] for case in CASES} | limits, set(RULES))


class Sitemaps(unittest.TestCase):
    def test_more_pages_than_the_protocol_allows(self):
        with mock.patch.object(sitemaps, "MAX_URLS", 5):
            self.assertIn("6 pages, more than 5", told(findings()))

    def test_more_bytes_than_the_protocol_allows(self):
        with mock.patch.object(sitemaps, "MAX_BYTES", 100):
            self.assertIn("[sitemap-limits]", told(findings()))

    def index(self, *names):
        def change(files):
            files["sitemap-1.xml"] = files["sitemap.xml"]
            entries = "".join(f"<sitemap><loc>{tiny.BASE}{name}</loc></sitemap>" for name in names)
            files["sitemap.xml"] = (
                f'<sitemapindex xmlns="{sitemaps.NAMESPACE[1:-1]}">{entries}</sitemapindex>'
            )

        return told(findings(change))

    def test_an_index_is_followed(self):
        self.assertEqual(self.index("sitemap-1.xml"), "")

    def test_an_index_names_what_is_there_and_once(self):
        text = self.index("sitemap-1.xml", "sitemap-1.xml", "sitemap-2.xml")
        self.assertIn("sitemap-1.xml stands there twice", text)
        self.assertIn("sitemap-2.xml` is no sitemap", text)

    def test_an_index_in_an_index_is_told(self):
        self.assertIn("[sitemap-form]", self.index("sitemap.xml"))

    def test_an_index_has_the_limits_too(self):
        with mock.patch.object(sitemaps, "MAX_URLS", 0):
            self.assertIn("1 sitemaps, more than 0", self.index("sitemap-1.xml"))


class Harmless(unittest.TestCase):
    """What is right must not be told."""

    def quiet(self, change):
        self.assertEqual(told(findings(change)), "")

    def test_names_that_come_from_elsewhere(self):
        self.quiet(
            body(
                '<a href="#how" aria-label="How"></a><a href="#how"><img src="/sub/assets/icon.svg" alt="How"></a>'
            )
        )
        self.quiet(
            body(
                '<h2 id="nav">Pages</h2><nav aria-labelledby="nav">x</nav><a href="#nav" aria-labelledby="nav"></a>'
            )
        )

    def test_addresses_that_lead_somewhere(self):
        for url in (
            "/sub/it/?q=1#main",
            "https://EXAMPLE.org:443/sub/%69t/",
            "#",
            "#top",
            "tel:112",
            "../permesso/",
            "./#how",
            "#:~:text=x",
        ):
            with self.subTest(url):
                self.quiet(body(f'<a href="{url}">x</a>'))

    def test_a_percent_sign_in_a_file_name(self):
        self.quiet(both(put("assets/a b.txt", ""), body('<a href="/sub/assets/a%20b.txt">x</a>')))

    def test_an_id_that_is_not_ascii(self):
        self.quiet(body('<p id="città"><a href="#citt%C3%A0">x</a> <a href="#città">y</a>'))

    def test_a_direction_that_is_inherited_or_automatic(self):
        self.quiet(body('<div dir="ltr"><span lang="it">x</span></div><bdi lang="en">y</bdi>', ARABIC))

    def test_brackets_and_numbers_of_ordinary_text(self):
        self.quiet(body("<p>[1] [Nome] {x y} a [2026] <code>[desk-hours]</code></p>"))
        self.quiet(body("<p>من 09:00 إلى 13:00، 2026-10-01، 16,00 €</p>", ARABIC))

    def test_a_locale_that_is_only_a_preview(self):
        hidden = '<meta name="robots" content="noindex">'
        files = {
            f"zh-Hans/{name}": tiny.page("it", "<h1>x</h1>", head=hidden)
            .replace('lang="it"', 'lang="zh-Hans"', 1)
            .replace("/sub/it/", "/sub/zh-Hans/")
            for name in ("index.html", "404.html")
        }
        files["zh-Hans/feed.xml"] = tiny.feed("zh-Hans")
        self.quiet(lambda tree: tree.update(files))

    def test_a_redirect_to_a_hidden_or_a_borrowed_page(self):
        english = tiny.GUIDES["en"]
        self.quiet(put("it/old-ar/index.html", tiny.redirect("/sub/ar/guides/permit/", "ar/guides/permit/")))
        self.quiet(put("it/old-ar/index.html", tiny.redirect("/sub/ar/guides/permit/", english)))
        self.quiet(put("it/old-404/index.html", tiny.redirect("/sub/it/404.html", "it/404.html")))
        self.quiet(put("old/feed.html", tiny.redirect("/sub/it/guides/permesso/", tiny.GUIDES["it"])))

    def test_a_site_at_the_root_of_its_host(self):
        def change(files):
            for file, text in files.items():
                files[file] = text.replace("https://example.org/sub/", "https://example.org/").replace(
                    "/sub/", "/"
                )

        self.assertEqual(told(findings(change, "https://example.org")), "")


class Words(unittest.TestCase):
    def test_directions(self):
        for tag in ("ar", "ur", "fa", "he", "ps", "ckb", "az-Arab", "ar-EG"):
            self.assertEqual(direction(tag), "rtl", tag)
        for tag in ("it", "zh-Hans", "ar-Latn", "ku", "uk", "sr-Latn-RS"):
            self.assertEqual(direction(tag), "ltr", tag)

    def test_tags(self):
        for tag in ("it", "zh-Hans", "pt-BR", "es-419", "ckb", "de-1996"):
            self.assertTrue(is_tag(tag), tag)
        for tag in ("", "IT", "zh-hans", "guides", "it_IT", "x-default", "assets"):
            self.assertFalse(is_tag(tag), tag)

    def test_leftovers(self):
        for text in ("{msg-id}", "{-brand}", "{???}", "{ $n }", "}}", "{#", "[a11y-title]", "{NUMBER()}"):
            self.assertTrue(leftovers(text), text)
        for text in ("[1]", "[A]", "a { b c }", "{", "[…]"):
            self.assertEqual(leftovers(text), [], text)


class Command(unittest.TestCase):
    def run_on(self, change, *options):
        files = tiny.site()
        if change:
            change(files)
        with tempfile.TemporaryDirectory() as root:
            write(files, root)
            command = [
                sys.executable,
                os.path.join(HERE, "crawl.py"),
                root,
                "--base-url",
                tiny.BASE,
                *options,
            ]
            return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)

    def test_a_site_without_a_fault_leaves_with_0(self):
        result = self.run_on(None)
        self.assertEqual((result.returncode, result.stderr), (0, ""))
        self.assertEqual(result.stdout, "12 pages, 89 links, 19 anchors, 22 hreflang pairs, 0 findings\n")

    def test_a_fault_is_one_line_and_leaves_with_1(self):
        result = self.run_on(body('<a href="/sub/none/">x</a>\n<a href="/sub/none/">y</a>'))
        self.assertEqual(result.returncode, 1)
        lines = result.stdout.splitlines()
        self.assertEqual(len(lines), 2, result.stdout)
        self.assertRegex(lines[0], rf"^{GUIDE}: <a>: /sub/none/ leads to no file \(line \d+\)$")

    def test_the_summary_groups_findings(self):
        result = self.run_on(both(body("<h1>x</h1>"), body("<h1>x</h1>", "it/index.html")), "--summary")
        self.assertEqual(result.returncode, 1)
        self.assertIn("2  heading-h1 on 2 pages", result.stdout)
        self.assertIn("pages that no link reaches", result.stdout)

    def test_a_folder_that_is_none_or_empty_leaves_with_2(self):
        with tempfile.TemporaryDirectory() as root:
            for path in (root, os.path.join(root, "none")):
                command = [sys.executable, os.path.join(HERE, "crawl.py"), path, "--base-url", tiny.BASE]
                self.assertEqual(subprocess.run(command, capture_output=True, check=False).returncode, 2)
            write(tiny.site(), root)
            with mock.patch("sys.stderr"), self.assertRaises(SystemExit):
                crawl.main([root, "--base-url", "example.org/sub"])

    def test_several_processes_find_the_same(self):
        change = both(body("<h1>x</h1>"), body("{{", ARABIC), drop("it/feed.xml"))
        with mock.patch.object(crawl, "FEW_PAGES", 0):
            self.assertEqual(findings(change, jobs=3), findings(change))


if __name__ == "__main__":
    unittest.main()
