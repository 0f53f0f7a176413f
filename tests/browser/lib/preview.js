// The real `approdo serve` on a copy of the demo, and a reader whose page says what it has heard.

import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

import { open } from './browser.js';
import { repository, temporary, tool } from './site.js';

/** How long anything may take on a machine that does other things, too, in milliseconds. */
const PATIENCE = 20000;

const running = new Set();
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** Waits until `done` gives something, and gives that; `what` says what did not happen. */
export async function until(what, done) {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const found = await done();
    if (found) return found;
    if (Date.now() > end) throw new Error(`has not happened: ${typeof what === 'function' ? what() : what}`);
    await new Promise((again) => setTimeout(again, 10));
  }
}

/** A copy of the demo, in which a test may write. */
export function copy() {
  const root = path.join(temporary('serve'), 'site');
  fs.mkdirSync(root);
  for (const part of ['approdo.yaml', 'content', 'locales', 'themes', 'static']) {
    const from = path.join(repository, part);
    if (fs.existsSync(from)) fs.cpSync(from, path.join(root, part), { recursive: true });
  }
  return root;
}

/** `approdo serve`: its address, and all events that it has told so far. */
export class Preview {
  constructor(root, options = []) {
    Object.assign(this, { root, options, port: 0, events: [], said: '' });
  }

  /** Starts it, at the port of the last time, and waits for the first version. */
  async start() {
    const args = ['--root', this.root, 'serve', '--json', '--port', String(this.port), ...this.options];
    this.process = spawn(tool(), args, { stdio: ['ignore', 'pipe', 'pipe'] });
    const child = this.process;
    running.add(child);
    this.ended = new Promise((done) => child.once('exit', (code, signal) => { running.delete(child); done(signal ?? code); }));
    this.events.length = 0;
    let rest = '';
    this.process.stdout.setEncoding('utf8').on('data', (text) => {
      const lines = (rest + text).split('\n');
      rest = lines.pop();
      this.events.push(...lines.map((line) => JSON.parse(line)));
    });
    this.process.stderr.setEncoding('utf8').on('data', (text) => { this.said += text; });
    const { url } = await this.told('listening');
    this.origin = new URL(url).origin;
    this.port = Number(new URL(url).port);
    return this;
  }

  /** Ends it as Ctrl-C does; gives its exit code. */
  async stop(signal = 'SIGINT') {
    this.process.kill(signal);
    return this.ended;
  }

  /** The first event of this name after the first `from`, as soon as there is one. */
  async told(name, from = 0) {
    return until(() => `${name}: ${this.said}`, () => this.events.slice(from).find(({ event }) => event === name));
  }

  /** Waits until all pages of the version that is shown are made. */
  async settled() {
    return until(() => `settled: ${this.said}`, () => {
      const shown = this.events.findLast(({ event }) => event === 'shown');
      return shown && this.events.find(({ event, revision }) => event === 'settled' && revision === shown.revision);
    });
  }

  file(name) {
    return path.join(this.root, name);
  }

  read(name) {
    return fs.readFileSync(this.file(name), 'utf8');
  }

  write(name, text) {
    fs.mkdirSync(path.dirname(this.file(name)), { recursive: true });
    fs.writeFileSync(this.file(name), text);
  }

  /** Saves a file with one place replaced, which must be there. */
  replace(name, old, fresh) {
    const text = this.read(name);
    if (!text.includes(old)) throw new Error(`${name} has no ${old}`);
    this.write(name, text.replace(old, () => fresh));
  }

  /** Saves a file with a line more. */
  append(name, line) {
    this.write(name, `${this.read(name)}\n${line}\n`);
  }

  remove(name) {
    fs.rmSync(this.file(name));
  }

  rename(name, fresh) {
    fs.renameSync(this.file(name), this.file(fresh));
  }
}

/** Notes what the page hears, from before any of its scripts. */
function note() {
  window.heard = [];
  for (const name of ['hello', 'changed', 'findings']) {
    document.addEventListener(`approdo:${name}`, (event) => window.heard.push(event.detail));
  }
}

/** Waits until a page hears the server and has asked for itself, as it does soon after it was loaded. */
export async function listening(tab) {
  await tab.waitForFunction(() => {
    const asked = performance.getEntriesByType('resource').some((entry) => entry.initiatorType === 'xmlhttprequest' && entry.name === location.href.replace(/#.*/, ''));
    return document.readyState === 'complete' && asked && window.heard.some(({ type }) => type === 'hello');
  });
}

/**
 * Runs a test: the server, on a copy that `change` may have written in, a page at an address, and what is done with
 * both. A page may complain of nothing but what is `expected`. With `isBroken` there is no version to wait for.
 */
export async function preview(browser, address, steps, { change, expected, options, isBroken = false } = {}) {
  const server = new Preview(copy(), options);
  change?.(server);
  let reader;
  try {
    await server.start();
    reader = await open(browser, server.origin);
    const { context, page: tab, faults } = reader;
    tab.setDefaultTimeout(PATIENCE);
    await context.addInitScript(note);
    await tab.goto(server.origin + address);
    await listening(tab);
    if (!isBroken) await server.settled();
    await tab.evaluate(() => { window.same = true; });
    await steps(tab, server, context);
    const unexpected = faults.filter((fault) => !expected?.test(fault));
    if (unexpected.length) throw new Error(`the page complains:\n${unexpected.join('\n')}`);
  } finally {
    await reader?.context.close();
    if (server.process && server.process.exitCode === null) await server.stop();
  }
}

/** A region-wide guide in Italian, without translations. */
export const guide = (title, text, more = '') =>
  `---\ntitle: ${title}\nsummary: Una prova.\nslug: ${title.toLowerCase().replaceAll(' ', '-')}\nkind: guide\ntopic: money\nstages: [living-in]\nowner: urp@example.org\nverified_on: 2026-10-01\nreview_every: P6M\n${more}---\n\n## Che cosa {#what}\n\n${text}\n`;

export const isSame = (tab) => tab.evaluate(() => window.same === true);
export const shows = (tab, selector, text) => tab.waitForFunction(([selector, text]) => document.querySelector(selector)?.textContent.includes(text), [selector, text]);
/** What lies over the page. */
export const overlay = (tab, selector) => tab.locator('approdo-overlay').locator(selector);
