// The demo, built by the tool for a test, and what its pages are.

import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const repository = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');

/** The languages that are looked at: source, English, both scripts from right to left, Chinese, and long words. */
export const LOCALES = ['it', 'en', 'ar', 'ur', 'zh-Hans', 'en-XA'];

/** Words that are turned round, which tell the direction of a word from that of a page: on a few kinds of pages. */
const MIRRORED = { locale: 'ar-XB', kinds: ['home', 'guides/(one)', '(city)/desks/(desk)', 'search'] };

const made = [];
process.on('exit', () => {
  for (const folder of made) fs.rmSync(folder, { recursive: true, force: true });
});

/** A folder that goes when the process ends. */
export function temporary(name) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), `approdo-${name}-`));
  made.push(folder);
  return folder;
}

/** The tool: `APPRODO`, or what cargo built last. */
export function tool() {
  const built = ['release', 'debug'].map((profile) => path.join(repository, 'target', profile, 'approdo'));
  const found = [process.env.APPRODO, ...built].filter((file) => file && fs.existsSync(file));
  if (!found.length) throw new Error('no approdo: run `cargo build --release` first, or set APPRODO');
  return found[0];
}

/**
 * Builds the demo with the pseudo-locales added; gives the folder and all its pages. `date` is the day of the build,
 * `change` gets the folder of a copy and may write there before it is built.
 */
export function build({ base = '/', pseudo = true, date, change } = {}) {
  let root = repository;
  if (change) {
    root = temporary('site');
    for (const part of ['approdo.yaml', 'content', 'locales', 'themes', 'static']) {
      const from = path.join(repository, part);
      if (fs.existsSync(from)) fs.cpSync(from, path.join(root, part), { recursive: true });
    }
    change(root);
  }
  const folder = path.join(temporary('public'), 'public');
  const options = ['--root', root, '--base-url', `https://approdo.example.org${base}`, '--output-dir', folder, ...(date ? ['--date', date] : [])];
  const env = pseudo ? { ...process.env, APPRODO_PSEUDO_LOCALES: 'true' } : process.env;
  execFileSync(tool(), ['build', '--quiet', ...options], { stdio: ['ignore', 'inherit', 'inherit'], env });
  return { folder, base, pages: pages(folder, base) };
}

/** Replaces or adds a line of `approdo.yaml` in a copy of the demo. */
export function set(root, key, value) {
  const file = path.join(root, 'approdo.yaml');
  const others = fs.readFileSync(file, 'utf8').split('\n').filter((line) => !line.startsWith(`${key}:`));
  fs.writeFileSync(file, [`${key}: ${value}`, ...others].join('\n'));
}

/** All HTML files of a built site, with address, language, kind and state; redirects are left out. */
export function pages(folder, base = '/') {
  const files = fs
    .readdirSync(folder, { recursive: true })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => file.endsWith('.html'))
    .sort();
  const stubs = stubLines();
  const known = new Set(files);
  const list = [];
  for (const file of files) {
    const html = fs.readFileSync(path.join(folder, file), 'utf8');
    if (/<meta http-equiv="refresh"/i.test(html)) continue;
    const url = base + file.replace(/(^|\/)index\.html$/, '$1');
    const english = /hreflang="en" href="https:\/\/[^/]+([^"]*)"/.exec(html)?.[1];
    const reference = english ? english.slice(base.length) : url.slice(base.length);
    const locale = /<html lang="([^"]+)"/.exec(html)?.[1] ?? '';
    const kind = /^(404\.html)?$/.test(url.slice(base.length)) ? (url === base ? 'chooser' : '404 of all') : kindOf(reference, known);
    list.push({ file, url, locale, kind, state: stateOf(html, stubs), bytes: Buffer.byteLength(html) });
  }
  return list;
}

/** The shape of an address, with names in place of slugs: `(city)/desks/(desk)`. Nothing here knows a slug. */
function kindOf(reference, known) {
  const [locale, ...parts] = reference.split('/').filter(Boolean);
  if (!parts.length) return 'home';
  const has = (...names) => known.has([locale, ...names, 'index.html'].join('/'));
  if (parts[0] !== 'desks' && has(parts[0], 'desks')) {
    if (parts.length === 1) return '(city)';
    if (parts[1] === 'desks') return ['(city)/desks', ...(parts.length > 2 ? ['(desk)', ...parts.slice(3)] : [])].join('/');
    return ['(city)/(guide)', ...parts.slice(2)].join('/');
  }
  return parts.map((part, at) => (at === 1 ? '(one)' : part)).join('/');
}

/** What a notice at the top says of the text. */
function stateOf(html, stubs) {
  if (stubs.some((line) => html.includes(line))) return 'stub';
  return /class="[^"]*\bnotice-(fallback|outdated|machine|machine-reviewed)\b/.exec(html)?.[1] ?? '';
}

function stubLines() {
  const lines = [];
  for (const tag of fs.readdirSync(path.join(repository, 'locales'))) {
    const text = fs.readFileSync(path.join(repository, 'locales', tag, 'approdo.ftl'), 'utf8');
    const line = /^stub-lead = (.+)$/m.exec(text)?.[1];
    if (line) lines.push(line.replaceAll('&', '&amp;').replaceAll("'", '&#x27;'), line);
  }
  return lines;
}

/**
 * The sample: for every language of `LOCALES`, the longest page of every kind in every state of its text, and a few in
 * mirrored words. A page of the same kind, state and language has the same template and less text.
 */
export function sample(all, locales = LOCALES) {
  const longest = new Map();
  const isMirrored = (page) => locales === LOCALES && page.locale === MIRRORED.locale && MIRRORED.kinds.includes(page.kind);
  for (const page of all) {
    // What has no language of its own is looked at once.
    const ownLanguage = !['chooser', '404 of all'].includes(page.kind);
    if (ownLanguage && !locales.includes(page.locale) && !isMirrored(page)) continue;
    const key = [ownLanguage ? page.locale : '', page.kind, page.state].join(' | ');
    if (!longest.has(key) || longest.get(key).bytes < page.bytes) longest.set(key, page);
  }
  return [...longest.values()];
}
