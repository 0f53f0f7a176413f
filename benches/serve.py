#!/usr/bin/env python3
"""How soon an editor sees what was written: `approdo serve` beside `hugo server`, on the same content.

    cargo bench --bench peers -- corpus --pages 10000 OUT
    python3 benches/serve.py OUT --approdo target/release/approdo --hugo target/bench/venv/bin/hugo

Both tools run, one after the other, over their own copy of the content. A change is timed from the moment before the
file is written until a request for the page answers with the new text. approdo is asked when it tells open pages of
a change, as they ask; Hugo a millisecond after each answer, over one connection.
"""

import argparse
import glob
import json
import os
import re
import shutil
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import time

PAGE = "bank-account-100"
SLUG = "conto-corrente-100"
MARK = "latency%05d"


class Client:
    """Asks for one address over one connection."""

    def __init__(self, port):
        self.port, self.socket = port, None

    def get(self, path):
        request = f"GET {path} HTTP/1.1\r\nHost: localhost:{self.port}\r\n\r\n".encode()
        for _ in range(2):
            try:
                if self.socket is None:
                    self.socket = socket.create_connection(("127.0.0.1", self.port), timeout=120)
                    self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                self.socket.sendall(request)
                return self.answer()
            except (ConnectionError, OSError):
                self.close()
        return 0, b""

    def answer(self):
        data = b""
        while b"\r\n\r\n" not in data:
            data += self.some()
        head, _, body = data.partition(b"\r\n\r\n")
        status = int(head.split()[1])
        fields = dict(line.lower().split(b": ", 1) for line in head.split(b"\r\n")[1:])
        if fields.get(b"transfer-encoding") == b"chunked":
            while not body.endswith(b"0\r\n\r\n"):
                body += self.some()
        else:
            while len(body) < int(fields.get(b"content-length", 0)):
                body += self.some()
        return status, body

    def some(self):
        data = self.socket.recv(1 << 16)
        if not data:
            raise ConnectionError
        return data

    def close(self):
        if self.socket:
            self.socket.close()
        self.socket = None


class Events:
    """What approdo tells the pages that are open, and what they wait for before they ask again."""

    def __init__(self, port):
        self.socket = socket.create_connection(("127.0.0.1", port), timeout=120)
        self.socket.sendall(f"GET /__approdo/events HTTP/1.1\r\nHost: localhost:{port}\r\n\r\n".encode())

    def forget(self):
        self.socket.setblocking(False)
        try:
            while self.socket.recv(1 << 16):
                pass
        except BlockingIOError:
            pass

    def wait(self):
        self.socket.settimeout(1)
        try:
            self.socket.recv(1 << 16)
        except TimeoutError:
            pass


class Tool:
    """A server over a copy of the content."""

    def __init__(self, name, command, site, port):
        self.name, self.site, self.client, self.port = name, site, Client(port), port
        self.events = None
        self.started = time.perf_counter()
        self.log = open(os.path.join(site, "..", f"{name}.log"), "wb")
        self.process = subprocess.Popen(command, stdout=self.log, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL)

    def page(self, locale="it"):
        return f"/{locale}/guides/{SLUG}/"

    def wait(self, path, done, limit=120):
        start = time.perf_counter()
        while True:
            status, body = self.client.get(path)
            if status == 200 and done(body):
                return time.perf_counter()
            if time.perf_counter() - start > limit or self.process.poll() is not None:
                raise SystemExit(f"{self.name}: {path} does not show what was written; see {self.log.name}")
            # Whoever asks without a pause takes a processor from the tool that is to answer.
            if self.events:
                self.events.wait()
            else:
                time.sleep(0.005 if status == 0 else 0.001)

    def first(self):
        first = self.wait(self.page(), lambda body: b"<h1" in body) - self.started
        if self.name == "approdo":
            self.events = Events(self.port)
        return first

    def timed(self, change, path, mark):
        if self.events:
            self.events.forget()
        start = time.perf_counter()
        change()
        if self.events:
            self.events.wait()
        return self.wait(path, lambda body: mark.encode() in body) - start

    def memory(self, key):
        for line in open(f"/proc/{self.process.pid}/status", encoding="ascii"):
            if line.startswith(key):
                return int(line.split()[1]) / 1024
        return 0

    def count(self, what):
        return len(os.listdir(f"/proc/{self.process.pid}/{what}"))

    def stop(self):
        self.client.close()
        self.process.send_signal(signal.SIGINT)
        self.process.wait(30)


def write(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


def read(path):
    with open(path, encoding="utf-8") as file:
        return file.read()


def settle(seconds):
    time.sleep(seconds)


def measure(tool, files, options):
    """Times each kind of change; `files` says where they are in this tool's site."""
    figures = {"first page": [tool.first()]}
    settle(options.pause * 4)
    guide = os.path.join(tool.site, files["guide"])
    text = read(guide)
    figures["text"] = []
    for at in range(options.edits):
        mark = MARK % at
        change = lambda: write(guide, f"{text}\n{mark}\n")
        figures["text"].append(tool.timed(change, tool.page(), mark))
        settle(options.pause)
    write(guide, text)
    settle(options.pause)
    for kind in ("template", "catalogue", "data"):
        path, make = files[kind]
        path = os.path.join(tool.site, path)
        before = read(path) if os.path.exists(path) else None
        figures[kind] = []
        for at in range(options.others):
            mark = f"{at + 1}{at + 1},{at + 1}{at}" if kind == "data" else MARK % (90000 + at)
            made = make(before, mark)
            figures[kind].append(tool.timed(lambda: write(path, made), tool.page(files.get("locale", "it")), mark))
            settle(options.pause)
        if before is None:
            os.remove(path)
        else:
            write(path, before)
        settle(options.pause)
    # A branch switch: the page that is open is the last to be written.
    many = sorted(glob.glob(os.path.join(tool.site, files["many"])))[:499] + [guide]
    texts = [read(path) for path in many]
    figures["500 files"] = []
    for at in range(options.others):
        mark = MARK % (80000 + at)

        def switch(mark=mark):
            for path, old in zip(many, texts):
                write(path, f"{old}\n{mark}\n")

        figures["500 files"].append(tool.timed(switch, tool.page(), mark))
        settle(options.pause * 3)
    for path, old in zip(many, texts):
        write(path, old)
    settle(options.pause * 3)
    peak = tool.memory("VmHWM")
    return figures, peak


def soak(tool, files, edits):
    """Memory, threads and descriptors over many edits."""
    guide = os.path.join(tool.site, files["guide"])
    text = read(guide)
    rows = []
    for at in range(edits + 1):
        if at % max(edits // 5, 1) == 0:
            settle(2)
            rows.append((at, tool.memory("VmRSS"), tool.count("task"), tool.count("fd")))
        mark = MARK % (at % 90000)
        tool.timed(lambda: write(guide, f"{text}\n{mark}\n"), tool.page(), mark)
    write(guide, text)
    return rows


def percentile(values, share):
    return sorted(values)[min(int(len(values) * share), len(values) - 1)]


def words(values):
    median = statistics.median(values) * 1000
    if len(values) == 1:
        return f"{median:.0f}"
    return f"{median:.1f} [95 %: {percentile(values, .95) * 1000:.1f}]"


APPRODO = {
    "guide": f"content/guides/{PAGE}.it.md",
    "many": "content/guides/*.md",
    "template": (
        "themes/default/templates/where-to-go.html",
        lambda _, mark: f"<p>{mark}</p>\n",
    ),
    "catalogue": ("locales/it/own.ftl", lambda _, mark: f"guide-at-a-glance = {mark}\n"),
    "data": ("content/fees.yaml", None),
}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus")
    parser.add_argument("--approdo")
    parser.add_argument("--hugo")
    parser.add_argument("--edits", type=int, default=40, help="how many times a guide is saved")
    parser.add_argument("--others", type=int, default=5, help="how many times each other thing is changed")
    parser.add_argument("--pause", type=float, default=1.0, help="seconds between two changes")
    parser.add_argument("--soak", type=int, default=0, help="save a guide so many times more, and watch the memory")
    options = parser.parse_args()
    table = {}
    with tempfile.TemporaryDirectory(dir=os.path.dirname(os.path.abspath(options.corpus))) as folder:
        for name in ("approdo", "hugo"):
            program = getattr(options, name)
            if not program:
                continue
            site = os.path.join(folder, name)
            shutil.copytree(os.path.join(options.corpus, name), site)
            if name == "approdo":
                files = dict(APPRODO)
                command = [program, "--root", site, "serve", "--port", "4791", "--json"]
                port = 4791
            else:
                files = hugo(site)
                command = [program, "server", "--source", site, "--port", "4792", "--disableBrowserError", "--quiet"]
                port = 4792
            files["data"] = fee(site, files["data"][0])
            tool = Tool(name, command, site, port)
            try:
                table[name] = measure(tool, files, options)
                if options.soak and name == "approdo":
                    rows = soak(tool, files, options.soak)
                    print("| edits | resident, MB | threads | descriptors |\n| ---: | ---: | ---: | ---: |")
                    for row in rows:
                        print("| %d | %.0f | %d | %d |" % row)
                    print()
                if name == "approdo":
                    tool.log.flush()
                    shown = [json.loads(line) for line in read(tool.log.name).splitlines() if line.startswith("{")]
                    batches = [event for event in shown if event["event"] == "shown" and event["revision"] > 1 and len(event["changed"]) >= 100]
                    print(f"Rebuilds for {options.others} switches and one back, of 100 files or more: {len(batches)}\n")
            finally:
                tool.stop()
    names = list(table)
    print("| milliseconds, median | " + " | ".join(names) + " |")
    print("| --- |" + " ---: |" * len(names))
    for kind in table[names[0]][0]:
        print(f"| {kind} | " + " | ".join(words(table[name][0][kind]) for name in names) + " |")
    print("| peak, MB | " + " | ".join(f"{table[name][1]:.0f}" for name in names) + " |")


def fee(site, path):
    """Changes the first amount of the fees."""
    first = re.compile(r"(amount: *\"?)(\d+(?:\.\d+)?)")
    return path, lambda before, mark: first.sub(lambda found: found[1] + mark.replace(",", "."), before)


def hugo(site):
    template = next(
        path for path in ("layouts/guide/page.html", "layouts/guide/single.html", "layouts/guides/page.html")
        if os.path.exists(os.path.join(site, path))
    )
    return {
        "guide": f"content/guides/{PAGE}.it.md",
        "many": "content/guides/*.md",
        "template": (template, lambda before, mark: before.replace("</h1>", f"</h1><p>{mark}</p>", 1)),
        "catalogue": (
            "i18n/it.toml",
            lambda before, mark: re.sub(r'(?m)^contents = ".*"$', f'contents = "{mark}"', before),
        ),
        "data": ("data/fees.yaml", None),
    }


if __name__ == "__main__":
    sys.exit(main())
