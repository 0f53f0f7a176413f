"""Sends the demo's missing translations through tools that are not ours, and back.

Translate Toolkit reads each format, translates every text and writes the file again; gettext's `msgfmt` checks the
PO files, and the schemas of OASIS the XLIFF files. What is put back must be the source with other words, byte for
byte, and nothing must be left to translate.

    python tests/translate/foreign.py target/release/approdo [FOLDER-WITH-SCHEMAS]

needs `translate-toolkit` and `lxml` from PyPI, and `msgfmt`. Debian's php-symfony-translation has the schemas.
"""

import copy
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

from lxml import etree
from translate.storage import csvl10n, pypo, xliff, xliff2
from translate.storage.placeables import StringElem

ROOT = pathlib.Path(__file__).resolve().parents[2]
APPRODO = pathlib.Path(sys.argv[1]).resolve()
SCHEMAS = pathlib.Path(sys.argv[2]).resolve() if len(sys.argv) > 2 else None
LOCALE = "ur"
# Letters that the demo does not have, and that mean nothing to Markdown, YAML or XML.
THERE = str.maketrans("aeio", "ɑɘɩɵ")
BACK = str.maketrans("ɑɘɩɵ", "aeio")


def run(*arguments, cwd=None):
    done = subprocess.run([str(one) for one in arguments], cwd=cwd, capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"{' '.join(map(str, arguments))}\n{done.stdout}{done.stderr}")
    return done.stdout + done.stderr


def translated(element):
    """A phrase with its codes, and other words."""
    new = copy.deepcopy(element)

    def walk(element):
        element.sub = [one.translate(THERE) if isinstance(one, str) else one for one in element.sub]
        for one in element.sub:
            if isinstance(one, StringElem):
                walk(one)

    walk(new)
    return new


def tagged(text):
    """A text with tags, and other words."""
    return "".join(one if one.startswith("<") else one.translate(THERE) for one in re.split(r"(<[^<>]*>)", text))


def by_elements(store):
    for unit in store.units:
        unit.rich_target = [translated(one) for one in unit.rich_source]


def by_text(store):
    for unit in store.units:
        if unit.source and not unit.isheader():
            unit.target = tagged(unit.source)
            unit.markfuzzy(False)


def read_csv(path):
    store = csvl10n.csvfile(fieldnames=["id", "source", "target", "suggestion", "limit", "notes"])
    store.parse(path.read_bytes())
    # The head is a unit for the toolkit.
    return store


def csv_text(store):
    for unit in store.units:
        if unit.source != "source":
            unit.target = tagged(unit.source)


FORMATS = [
    ("xliff 2.1", ["--format", "xliff"], "xliff-core-2.0.xsd", xliff2.Xliff2File.parsefile, by_elements),
    ("xliff 1.2", ["--format", "xliff", "--xliff", "1.2"], "xliff-core-1.2-strict.xsd", xliff.xlifffile.parsefile, by_elements),
    ("po", ["--format", "po"], None, pypo.pofile.parsefile, by_text),
    ("csv", ["--format", "csv"], None, lambda path: read_csv(pathlib.Path(path)), csv_text),
]


class Local(etree.Resolver):
    def resolve(self, url, public, context):
        if url.endswith("xml.xsd"):
            return self.resolve_filename(str(SCHEMAS / "xml.xsd"), context)
        return None


def validate(path, schema):
    if SCHEMAS is None or schema is None:
        return
    parser = etree.XMLParser(no_network=True)
    parser.resolvers.add(Local())
    schema = etree.XMLSchema(etree.parse(str(SCHEMAS / schema), parser))
    document = etree.parse(str(path))
    if not schema.validate(document):
        sys.exit(f"{path}: {schema.error_log[0]}")


def without_ids(body):
    return re.sub(r"^(#+ .*?) \{#[^}]*\}$", r"\1", body, flags=re.M)


def body(text):
    return text.split("---\n", 2)[2]


def compare(site):
    """Whether what was put back is the source with other words."""
    pages = 0
    for path in sorted((site / "content").rglob("*")):
        if not path.is_file():
            continue
        name = path.relative_to(site)
        old = ROOT / name
        if old.exists():
            before, after = old.read_bytes(), path.read_bytes()
            if name.parts[1] == "translations":
                # The texts that the new translations were made from come to those that are kept.
                lost = set(before.split(b"\n")) - set(after.split(b"\n"))
                if lost:
                    sys.exit(f"{name} has lost: {sorted(lost)[:3]}")
            elif before != after:
                kept = [line for line in after.split(b"\n") if f"{LOCALE}:".encode() not in line]
                gone = [line for line in kept if line not in before.split(b"\n")]
                if gone:
                    sys.exit(f"{name} has changed: {gone[:3]}")
            continue
        if not name.name.endswith(f".{LOCALE}.md"):
            continue
        stem = str(old)[: -len(f"{LOCALE}.md")]
        source = next(pathlib.Path(stem + tag) for tag in ("en.md", "it.md") if pathlib.Path(stem + tag).exists())
        text = body(path.read_text())
        if text.translate(BACK) != without_ids(body(source.read_text())) or text == text.translate(BACK):
            sys.exit(f"{name} is not its source with other words")
        pages += 1
    return pages


def main():
    for name, options, schema, read, translate in FORMATS:
        with tempfile.TemporaryDirectory() as folder:
            site = pathlib.Path(folder) / "site"
            for part in ("approdo.yaml", "content", "locales", "static", "themes"):
                source = ROOT / part
                if source.is_dir():
                    shutil.copytree(source, site / part)
                elif source.exists():
                    site.mkdir(exist_ok=True)
                    shutil.copy(source, site / part)
            file = pathlib.Path(folder) / "sent"
            date = ["--date", "2026-11-22"]
            run(APPRODO, "translate", "export", "--root", site, "--locale", LOCALE, *options, "-o", file, *date)
            validate(file, schema)
            store = read(str(file))
            count = len(store.units)
            translate(store)
            back = pathlib.Path(folder) / "back"
            with open(back, "wb") as out:
                store.serialize(out)
            if name == "po":
                for one in (file, back):
                    said = run("msgfmt", "--check", "--output-file=/dev/null", one)
                    if said:
                        sys.exit(said)
            run(APPRODO, "translate", "import", "--root", site, "--locale", LOCALE, back, *date)
            left = run(APPRODO, "translate", "export", "--root", site, "--locale", LOCALE, *date)
            if "There is nothing to translate." not in left:
                sys.exit(f"{name}: something is left to translate\n{left[:400]}")
            pages = compare(site)
            print(f"{name}: {count} texts there and back, {pages} new pages as their sources")
            if pages < 10:
                sys.exit("too few pages")


main()
