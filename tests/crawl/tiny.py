"""A tiny site without a fault, for the tests: three locales, a guide, a borrowed guide, a redirect."""

BASE = "https://example.org/sub/"
DIRECTIONS = {"it": "ltr", "en": "ltr", "ar": "rtl"}
GUIDES = {"it": "it/guides/permesso/", "en": "en/guides/permit/"}
HOMES = {tag: f"{tag}/" for tag in DIRECTIONS}


def alternates(paths, default):
    """Pairs of hreflang and address."""
    return [(tag, BASE + path) for tag, path in paths.items()] + [("x-default", BASE + default)]


HOME_ALTERNATES = alternates(HOMES, "")
GUIDE_ALTERNATES = alternates(GUIDES, GUIDES["it"])


def page(tag, body, head="", canonical=None, others=(), title="Titolo"):
    """A page in a locale, around a body."""
    links = f'<link rel="canonical" href="{BASE}{canonical}">\n' if canonical is not None else ""
    links += "".join(f'<link rel="alternate" hreflang="{other}" href="{url}">\n' for other, url in others)
    return f"""<!doctype html>
<html lang="{tag}" dir="{DIRECTIONS[tag]}">
<head>
<meta charset="utf-8">
<title>{title}</title>
{links}{head}<link rel="stylesheet" href="/sub/assets/style.0123abcd.css">
<link rel="icon" href="/sub/assets/icon.svg">
<script src="/sub/assets/app.js" defer></script>
</head>
<body>
<a href="#main">Salta</a>
<nav aria-label="Menu"><ul>
<li><a href="/sub/{tag}/">Home</a></li>
<li><a href="/sub/ar/" lang="ar" dir="rtl">العربية</a></li>
<li><a href="https://elsewhere.example/">Altrove</a></li>
</ul></nav>
<main id="main">
{body}
</main>
</body>
</html>
"""


def site():
    """Path to text."""
    hidden = '<meta name="robots" content="noindex">\n'
    files = {
        "index.html": page("it", "<h1>Lingue</h1>", canonical="", others=HOME_ALTERNATES),
        "404.html": page("it", "<h1>Non trovata</h1>", head=hidden),
        "it/guides/permesso/index.html": page("it", GUIDE, canonical=GUIDES["it"], others=GUIDE_ALTERNATES),
        "en/guides/permit/index.html": page("en", GUIDE, canonical=GUIDES["en"], others=GUIDE_ALTERNATES),
        "ar/guides/permit/index.html": page(
            "ar", f'<div lang="en" dir="ltr">{GUIDE}</div>{CONTACT}', canonical=GUIDES["en"]
        ),
        "it/old/index.html": redirect("/sub/it/guides/permesso/#how", GUIDES["it"]),
        "robots.txt": f"User-agent: *\nAllow: /\nSitemap: {BASE}sitemap.xml\n",
        "assets/style.0123abcd.css": "/* url(https://cdn.example/no) */ a { background: url('icon.svg') }",
        "assets/icon.svg": '<svg xmlns="http://www.w3.org/2000/svg"><path id="dot"/></svg>',
        "assets/app.js": "",
    }
    for tag in DIRECTIONS:
        feed_link = f'<link rel="alternate" type="application/atom+xml" href="/sub/{tag}/feed.xml">\n'
        files[f"{tag}/index.html"] = page(
            tag, "<h1>Home</h1>", head=feed_link, canonical=HOMES[tag], others=HOME_ALTERNATES
        )
        files[f"{tag}/404.html"] = page(tag, "<h1>404</h1>", head=hidden)
        files[f"{tag}/feed.xml"] = feed(tag)
    listed = {"": HOME_ALTERNATES}
    listed.update({path: HOME_ALTERNATES for path in HOMES.values()})
    listed.update({path: GUIDE_ALTERNATES for path in GUIDES.values()})
    files["sitemap.xml"] = sitemap(listed)
    return files


GUIDE = """<h1>Permit</h1>
<p>See <a href="#how">how</a>, <a href="../../">above</a> or <a href="?print">print</a>.
<h2 id="how">How</h2>
<ol><li>One<li>Two</ol>
<h3>Then</h3>
<p>Code: <code>{{ raw }}</code> <img src="/sub/assets/icon.svg" alt=""></p>
<table><caption>T</caption><tr><th>A<td>B<tr><th>C<td>D</table>
<dl><div><dt>Term<dd>Text</div></dl>
<svg viewBox="0 0 1 1" role="img" aria-label="Dot"><use href="/sub/assets/icon.svg#dot"/></svg>
<script type="application/ld+json">{"@id": "urn:x", "url": "https://example.org/sub/it/"}</script>
<details><summary>More</summary><p>Rest</p></details>"""

CONTACT = """<p>هاتف <a href="tel:+390512194013"><bdi dir="ltr">+39 051 219 4013</bdi></a>
<a href="mailto:urp@example.org" dir="ltr">urp@example.org</a> <bdi>+39 051 219 4013</bdi></p>"""


def redirect(url, canonical):
    """A page that leads on."""
    return f"""<!doctype html>
<html lang="it" dir="ltr">
<head>
<meta charset="utf-8">
<title>Permesso</title>
<meta name="robots" content="noindex">
<link rel="canonical" href="{BASE}{canonical}">
<meta http-equiv="refresh" content="0; url={url}">
</head>
<body>
<p><a href="{url}">Permesso</a></p>
</body>
</html>
"""


def feed(tag):
    """An Atom feed with one entry."""
    return f"""<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="{tag}">
<id>{BASE}{tag}/feed.xml</id>
<title>Novità</title>
<updated>2026-10-01T00:00:00Z</updated>
<author><name>Redazione</name></author>
<link rel="self" href="{BASE}{tag}/feed.xml"/>
<link href="{BASE}{tag}/"/>
<entry>
<id>{BASE}it/guides/permesso/</id>
<title>Permesso</title>
<updated>2026-10-01T00:00:00+02:00</updated>
<link href="{BASE}it/guides/permesso/#how"/>
</entry>
</feed>
"""


def sitemap(listed):
    """A sitemap with alternates."""
    urls = ""
    for path, others in listed.items():
        links = "".join(f'<xhtml:link rel="alternate" hreflang="{tag}" href="{url}"/>' for tag, url in others)
        urls += f"<url><loc>{BASE}{path}</loc><lastmod>2026-10-01</lastmod>{links}</url>\n"
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
{urls}</urlset>
"""
