#!/usr/bin/env python3
"""Checks a built site as a reader, a search engine and a plain static host meet it.

    python3 tests/crawl/crawl.py PUBLIC_DIR --base-url https://example.org/sub/ [--summary] [--jobs N]

Prints each finding as one line, `path: what is wrong`, then a line of counts; leaves with 1 if there is a
finding, with 2 if it cannot check. `--summary` prints the findings by rule, with one example of each, and
what the site is made of. The rules stand in `rules.py`. Needs Python 3.9 or newer, and no packages.

It reads what was written and nothing else: it shares no code with approdo, knows no sources and loads nothing
from the network. So it cannot see what a script does, how a page looks, whether a translation says the same,
or whether a page that should be there is missing; nor does it follow links to other hosts.
"""

import argparse
import multiprocessing
import os
import re
import sys
from urllib.parse import unquote

from feeds import check_feed
from folder import Folder
from heads import check_heads, index
from layout import check_layout
from page import read_page
from rules import Findings
from sitemaps import check_robots, check_sitemap
from stylesheets import check_stylesheet
from summary import summary

# Below this many pages, further processes cost more than they give.
FEW_PAGES = 200


class Site:
    """A site that was read, with what is wrong with it."""

    def __init__(self, folder, heads):
        self.folder = folder
        self.heads = heads
        self.findings = Findings()
        self.listed = 0
        self.entries = 0

    def counts(self):
        """The line of counts."""
        pages = [head.page for head in self.heads.values()]
        numbers = [
            (len(pages), "pages"),
            (sum(page.links for page in pages), "links"),
            (sum(len(page.fragments) for page in pages), "anchors"),
            (sum(len(page.alternates) for page in pages), "hreflang pairs"),
            (len(self.findings.rows), "findings"),
        ]
        return ", ".join(f"{number} {name}" for number, name in numbers)


def crawl(root, base_url, jobs=1):
    """Reads a built site and checks it."""
    folder = Folder(root, base_url)
    files = [file for file in folder.files if file.endswith((".html", ".htm"))]
    pages = read_pages(folder, files, jobs)
    site = Site(folder, index(folder, pages))
    findings = site.findings
    for page in pages:
        findings.extend(page.findings)
    check_layout(folder, site.heads, findings)
    check_fragments(folder, site.heads, findings)
    check_heads(folder, site.heads, findings)
    site.listed = check_sitemap(folder, site.heads, findings)
    check_robots(folder, findings)
    feeds = {file for file in folder.files if file.endswith("feed.xml")}
    feeds.update(feed for page in pages for feed in page.feeds)
    for file in sorted(feeds):
        site.entries += check_feed(folder, site.heads, file, findings)
    for file in folder.files:
        if file.endswith(".css"):
            check_stylesheet(folder, file, findings)
    return site


def read_pages(folder, files, jobs):
    """All pages, in the order of their files."""
    if jobs < 2 or len(files) < FEW_PAGES:
        return [read_page(folder, file) for file in files]
    with multiprocessing.Pool(jobs, _start, (folder,)) as pool:
        return pool.map(_read, files, chunksize=64)


def _start(folder):
    global _folder
    _folder = folder


def _read(file):
    return read_page(_folder, file)


def check_fragments(folder, heads, findings):
    """What stands after # is an id of the page it leads to."""
    symbols = {}
    for file in sorted(heads):
        for target, fragment, url, line in heads[file].page.fragments:
            if target in heads:
                ids = heads[target].page.anchors
            elif target.endswith(".svg"):
                if target not in symbols:
                    symbols[target] = set(
                        re.findall(r"\bid=[\"']([^\"']+)", folder.read(target).decode("utf-8", "replace"))
                    )
                ids = symbols[target]
            else:
                continue
            if fragment not in ids and unquote(fragment) not in ids and fragment.lower() != "top":
                findings.add(file, "link-fragment", f"{url}: {target} has no id `{fragment}`", line)


def main(arguments=None):
    """The command."""
    parser = argparse.ArgumentParser(
        description="Checks a built site: links, languages, markup, sitemap, feeds."
    )
    parser.add_argument("public", help="the folder that the site was built into")
    parser.add_argument("--base-url", required=True, help="the address that it is published under")
    parser.add_argument(
        "--summary", action="store_true", help="findings by rule, and what the site is made of"
    )
    parser.add_argument(
        "--jobs", type=int, default=os.cpu_count() or 1, help="processes (default: one a core)"
    )
    options = parser.parse_args(arguments)
    if not os.path.isdir(options.public):
        parser.error(f"{options.public} is no folder")
    try:
        site = crawl(options.public, options.base_url, options.jobs)
    except ValueError as fault:
        parser.error(str(fault))
    if not site.heads:
        parser.error(f"{options.public} has no pages")
    if options.summary:
        print(summary(site))
    else:
        for path, _, message, line in site.findings.sorted():
            print(f"{path}: {message} (line {line})" if line else f"{path}: {message}")
    print(site.counts())
    return 1 if site.findings.rows else 0


if __name__ == "__main__":
    sys.exit(main())
