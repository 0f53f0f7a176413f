#!/usr/bin/env node
// How soon an editor sees what was written: from the moment before a guide is saved until the new text is in the open
// page, and until the browser has painted it.
//
//     cargo bench --bench peers -- corpus --pages 10000 OUT
//     npm ci --prefix tests/browser --ignore-scripts
//     node benches/latency.js OUT/approdo --approdo target/release/approdo
//
// The tool runs over a copy of the content. The page is one of the corpus in Chromium, with the client that `serve` adds
// to it; an observer there notes when the text comes. Before each save the tool has made and checked all other pages; with
// `--hasty` there is only the pause. Both clocks are those of this machine, and are compared before and after.

"use strict";

const { spawn } = require("node:child_process");
const fs = require("node:fs");
const path = require("node:path");
const { parseArgs } = require("node:util");

const PAGE = "bank-account-100";
const SLUG = "conto-corrente-100";

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    approdo: { type: "string", default: "target/release/approdo" },
    saves: { type: "string", default: "40" },
    pause: { type: "string", default: "500" },
    hasty: { type: "boolean", default: false },
    guide: { type: "string", default: `content/guides/${PAGE}.it.md` },
    address: { type: "string", default: `/it/guides/${SLUG}/` },
    help: { type: "boolean", default: false },
  },
});
if (options.help || positionals.length !== 1) {
  console.log("latency.js CORPUS [--approdo PROGRAM] [--saves 40] [--pause MILLISECONDS] [--hasty] [--guide FILE --address PATH]");
  process.exit(options.help ? 0 : 2);
}

const now = () => performance.timeOrigin + performance.now();
const pause = (time) => new Promise((done) => setTimeout(done, time));
/** The value below which this share of all is. */
const percentile = (values, share) => [...values].sort((a, b) => a - b)[Math.min(Math.floor(values.length * share), values.length - 1)];
const words = (values) => `${percentile(values, 0.5).toFixed(1)} | ${percentile(values, 0.95).toFixed(1)} | ${Math.max(...values).toFixed(1)}`;

/** `approdo serve` over a site; gives its address, what it has told so far, and how to end it. */
async function serve(site) {
  const child = spawn(options.approdo, ["--root", site, "--quiet", "serve", "--json", "--port", "0"], { stdio: ["ignore", "pipe", "inherit"] });
  const events = [];
  let rest = "";
  child.stdout.setEncoding("utf8").on("data", (text) => {
    const lines = (rest + text).split("\n");
    rest = lines.pop();
    events.push(...lines.map((line) => JSON.parse(line)));
  });
  const ended = new Promise((done) => child.once("exit", done));
  const told = async (name, from = 0) => {
    for (;;) {
      const found = events.slice(from).find(({ event }) => event === name);
      if (found) return found;
      if (child.exitCode !== null) throw new Error("the server has ended");
      await pause(5);
    }
  };
  const stop = async () => {
    child.kill("SIGINT");
    await ended;
  };
  return { origin: new URL((await told("listening")).url).origin, events, told, stop };
}

/** Runs in the page: notes for each awaited text when it is there, and when the frame that shows it is painted. */
function observe() {
  const stamp = () => performance.timeOrigin + performance.now();
  let awaited = null;
  new MutationObserver(() => {
    if (!awaited || !document.body.textContent.includes(awaited.text)) return;
    const { done } = awaited;
    awaited = null;
    const there = stamp();
    const channel = new MessageChannel();
    channel.port1.onmessage = () => done({ there, painted: stamp() });
    // A message that is sent in a frame comes when the frame is painted.
    requestAnimationFrame(() => channel.port2.postMessage(0));
  }).observe(document.documentElement, { childList: true, characterData: true, subtree: true });
  window.wait = (text) => { window.shown = new Promise((done) => { awaited = { text, done }; }); };
}

/** By how much the page's clock is ahead, as the quickest of some questions tells. */
async function ahead(page) {
  let best = { took: Infinity, offset: 0 };
  for (let at = 0; at < 30; at += 1) {
    const before = now();
    const there = await page.evaluate(() => performance.timeOrigin + performance.now());
    const took = now() - before;
    if (took < best.took) best = { took, offset: there - before - took / 2 };
  }
  return best;
}

async function main() {
  const { launch, open } = await import("../tests/browser/lib/browser.js");
  const corpus = path.resolve(positionals[0]);
  const folder = fs.mkdtempSync(path.join(path.dirname(corpus), "latency-"));
  const closing = [() => fs.rmSync(folder, { recursive: true, force: true })];
  try {
    const site = path.join(folder, "site");
    fs.cpSync(corpus, site, { recursive: true });
    const guide = path.join(site, options.guide);
    const text = fs.readFileSync(guide, "utf8");
    const server = await serve(site);
    closing.push(server.stop);
    await server.told("settled");
    const browser = await launch();
    closing.push(() => browser.close());
    const { page } = await open(browser, server.origin, { reducedMotion: "no-preference" });
    await page.addInitScript(() => document.addEventListener("approdo:hello", () => { window.hears = true; }));
    await page.goto(server.origin + options.address, { waitUntil: "networkidle" }).catch(() => {});
    await page.waitForFunction(() => window.hears && document.querySelector("h1"));
    // The page asks for itself once.
    await page.waitForFunction(() => performance.getEntriesByType("resource").some((entry) => entry.initiatorType === "xmlhttprequest"));
    await page.evaluate(observe);
    const clocks = [await ahead(page)];
    const figures = { there: [], painted: [], server: [] };
    let told = 0;
    for (let at = 0; at < Number(options.saves); at += 1) {
      if (told && !options.hasty) await server.told("settled", told);
      // Not in step with anything.
      await pause(Number(options.pause) * (0.75 + Math.random() / 2));
      const mark = `latency${String(at).padStart(5, "0")}`;
      await page.evaluate((mark) => window.wait(mark), mark);
      told = server.events.length;
      const started = now();
      fs.writeFileSync(guide, `${text}\n${mark}\n`);
      const { there, painted } = await page.evaluate(() => window.shown);
      figures.there.push(there - started);
      figures.painted.push(painted - started);
      figures.server.push((await server.told("shown", told)).milliseconds);
    }
    clocks.push(await ahead(page));
    console.log(`${options.saves} saves; milliseconds\n`);
    console.log("| from before the save until | median | 95 % | most |\n| --- | ---: | ---: | ---: |");
    console.log(`| the new version could be asked for, as the tool says | ${words(figures.server)} |`);
    console.log(`| the text is in the page | ${words(figures.there)} |`);
    console.log(`| it is painted | ${words(figures.painted)} |`);
    console.log(`\nThe page's clock is ahead by ${clocks.map(({ offset, took }) => `${offset.toFixed(2)} (give or take ${(took / 2).toFixed(2)})`).join(", at the end by ")}.`);
  } finally {
    for (const close of closing.reverse()) await close();
  }
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
