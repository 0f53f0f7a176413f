// What a browser loads: `node weigh.mjs SITE [PAGEFIND]` asks the script of a built site, and Pagefind, questions in
// every language, each in a browser that has seen nothing yet, and prints a table.

import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';

import { before, forget, languages, loaded, own, pagefind, sent } from './engines.mjs';

const [site, other] = process.argv.slice(2);
const QUESTIONS = 60;
const SHOWN = 10;

/** The same choices on every machine: Lehmer's generator. */
function choices(seed) {
  let state = seed;
  return (end) => {
    state = (state * 48271) % 2147483647;
    return state % end;
  };
}

/** A word with one error: another first letter, two swapped, one missing. */
function mistyped(word, choose) {
  const letters = Array.from(word);
  if (letters.length < 5) return word;
  const at = choose(letters.length - 1);
  const kind = choose(3);
  if (kind === 0) letters[0] = letters[letters.length - 1];
  else if (kind === 1) [letters[at], letters[at + 1]] = [letters[at + 1], letters[at]];
  else letters.splice(at, 1);
  return letters.join('');
}

/** Questions of each kind, from the titles and the texts of the site's own results. */
function questions(language) {
  const folder = path.join(site, 'search', language);
  const { chunks } = JSON.parse(fs.readFileSync(path.join(folder, 'index.json'), 'utf8'));
  const read = (name) => JSON.parse(zlib.gunzipSync(fs.readFileSync(path.join(folder, `${name}.bin`))).toString());
  const records = chunks.flatMap(read);
  const choose = choices(7);
  const of = { 'one word': [], 'three words of a title': [], 'three words of a text': [], 'three with errors': [] };
  for (let number = 0; number < QUESTIONS; number += 1) {
    const { t: title, s: sections } = records[choose(records.length)];
    const words = title.split(/\s+/);
    of['one word'].push(words[0]);
    of['three words of a title'].push(words.slice(0, 3).join(' '));
    const text = (sections[choose(Math.max(sections.length, 1))]?.[2] ?? '').split(/[^\p{L}\p{M}]+/u).filter((word) => word.length > 3);
    if (!text.length) continue;
    const three = [0, 1, 2].map(() => text[choose(text.length)]);
    of['three words of a text'].push(three.join(' '));
    of['three with errors'].push(three.map((word) => mistyped(word, choose)).join(' '));
  }
  return of;
}

const kilobytes = (bytes) => (bytes / 1000).toFixed(1);
const middle = (numbers) => [...numbers].sort((one, next) => one - next)[numbers.length >> 1] ?? 0;
const most = (numbers) => Math.max(0, ...numbers);

/** Median and most of what each kind of question loads; `ask` asks one. */
async function row(of, ask) {
  const cells = [];
  for (const list of Object.values(of)) {
    const sizes = [];
    for (const question of list) sizes.push(await ask(question));
    cells.push(`${kilobytes(middle(sizes))} (${kilobytes(most(sizes))})`);
  }
  return cells;
}

const kinds = Object.keys(questions(languages(site)[0]));
const lines = [];
for (const language of languages(site)) {
  const of = questions(language);
  const manifest = sent(path.join(site, 'search', language, 'index.json'));
  const times = [];
  const cells = await row(of, async (question) => {
    const { search } = await own(site, language);
    forget();
    await search(question, { facets: true, limit: SHOWN });
    const bytes = loaded.bytes - manifest;
    // Once more, with its files there: what a next word of the same shards takes.
    const start = performance.now();
    await search(question, { facets: true, limit: SHOWN });
    times.push(performance.now() - start);
    return bytes;
  });
  const speed = `${middle(times).toFixed(1)} (${most(times).toFixed(1)})`;
  lines.push(['approdo', language, kilobytes(before(site, language) + manifest), ...cells, speed]);
  if (!other) continue;
  let first = 0;
  const others = await row(of, async (question) => {
    forget();
    const instance = await pagefind(other, language.toLowerCase());
    first = loaded.bytes + sent(path.join(other, 'pagefind.js')) + sent(path.join(other, 'pagefind-ui.js')) + sent(path.join(other, 'pagefind-ui.css'));
    forget();
    const { results } = await instance.search(question);
    await Promise.all(results.slice(0, SHOWN).map((result) => result.data()));
    return loaded.bytes;
  });
  lines.push(['Pagefind', language, kilobytes(first), ...others, '']);
}
const head = ['', 'language', 'before the first, KB', ...kinds.map((kind) => `${kind}, KB`), 'asked again, ms'];
const line = (cells) => `| ${cells.join(' | ')} |`;
console.log(['', line(head), line(head.map(() => '---')), ...lines.map(line)].join('\n'));
