"""The site and its findings for a human reader."""

from collections import Counter, deque

from layout import locales
from rules import RULES


def summary(site):
    """What the site is made of, then the findings by rule with one example of each."""
    parts = [_locales(site), _others(site)]
    findings = _findings(site)
    return "\n\n".join([*parts, findings] if findings else parts)


def _locales(site):
    tags = locales(site.heads)
    groups = {tag: [] for tag in [*tags, ""]}
    for file, head in site.heads.items():
        groups.get(file.split("/")[0], groups[""]).append(head)
    rows = [("locale", "pages", "listed", "borrowed", "hidden", "redirects")]
    for tag, heads in groups.items():
        redirects = sum(bool(head.page.redirect) for head in heads)
        pages = [head for head in heads if not head.page.redirect]
        listed = sum(head.listed for head in pages)
        borrowed = sum(head.canonical != head.page.file for head in pages)
        hidden = sum(head.page.noindex for head in pages)
        rows.append((tag or "(none)", len(heads), listed, borrowed, hidden, redirects))
    return "\n".join(f"{row[0]:<10}" + "".join(f"{cell:>10}" for cell in row[1:]) for row in rows)


def _others(site):
    pages = [head.page for head in site.heads.values()]
    hosts = Counter()
    for page in pages:
        hosts.update(page.hosts)
    redirected = sum(
        1
        for page in pages
        for target in page.targets
        if target in site.heads and site.heads[target].page.redirect
    )
    unreached = _unreached(site)
    shown = f": {', '.join(unreached[:5])}" if unreached else ""
    common = [f"{host} {hosts[host]}" for host in sorted(hosts, key=lambda host: (-hosts[host], host))[:5]]
    lines = [
        f"{len(site.folder.files)} files, {site.listed} pages in the sitemap, {site.entries} feed entries",
        f"{redirected} pages link to a redirect",
        f"{len(unreached)} pages that no link reaches from the first page{shown}",
        f"{sum(hosts.values())} links to {len(hosts)} other hosts{': ' if common else ''}{', '.join(common)}",
    ]
    return "\n".join(lines)


def _unreached(site):
    """Pages that no links lead to from the root, other than redirects and 404 pages."""
    reached, queue = {"index.html"}, deque(["index.html"])
    while queue:
        head = site.heads.get(queue.popleft())
        for target in head.page.targets if head else ():
            if target not in reached:
                reached.add(target)
                queue.append(target)
    return [
        file
        for file, head in sorted(site.heads.items())
        if file not in reached and not head.page.redirect and not head.not_found
    ]


def _findings(site):
    by_rule = {}
    for path, rule, message, _ in site.findings.sorted():
        by_rule.setdefault(rule, []).append((path, message))
    lines = []
    for rule in sorted(by_rule, key=lambda rule: (-len(by_rule[rule]), rule)):
        rows = by_rule[rule]
        files = len({path for path, _ in rows})
        lines.append(f"{len(rows):>6}  {rule} on {files} pages: {RULES[rule]}")
        lines.append(f"        such as {rows[0][0]}: {rows[0][1]}")
    return "\n".join(lines)
