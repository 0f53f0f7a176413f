// Which pages answer the golden questions: `node golden.mjs SITE [PAGEFIND]` reads from its input, by language, the
// path of every document with its reference, and the questions; it prints how often an expected page is first, and
// how often among the first three.

import fs from 'node:fs';

import { own, pagefind } from './engines.mjs';

const [site, other] = process.argv.slice(2);
const TOP = 3;
const SHOWN = 10;
const all = JSON.parse(fs.readFileSync(0, 'utf8'));

/** The references of results of the site's own script, one list a result. */
const asked = async (engine, paths, query) => {
  const { results } = await engine.search(query, { limit: SHOWN });
  return results.map(({ url }) => [paths[url] ?? paths[url.split('#')[0]]]);
};

/**
 * The same of Pagefind. A page stands for whatever its parts are: the glossary for each term that it found there.
 * Pages that the golden questions do not know, such as those for the counter, are left out.
 */
const found = async (engine, paths, query) => {
  const { results } = await engine.search(query);
  const pages = await Promise.all(results.slice(0, SHOWN).map((result) => result.data()));
  const path = (url) => new URL(url, 'http://site.test/').href.slice('http://site.test/'.length);
  const names = ({ url, sub_results: parts = [] }) => [url, ...parts.map((part) => part.url)].map((one) => paths[path(one)] ?? paths[path(one).split('#')[0]]);
  return pages.map((page) => names(page).filter(Boolean)).filter((list) => list.length);
};

/** Counts a question in the rows of its language, its kind and all. */
function count(rows, keys, at) {
  for (const key of keys) {
    const row = rows.get(key) ?? { all: 0, top: 0, first: 0 };
    row.all += 1;
    row.first += at === 0 ? 1 : 0;
    row.top += at >= 0 && at < TOP ? 1 : 0;
    rows.set(key, row);
  }
}

const tables = new Map();
for (const [language, { paths, questions }] of Object.entries(all)) {
  const engines = [['approdo', await own(site, language), asked]];
  if (other) engines.push(['Pagefind', await pagefind(other, language.toLowerCase()), found]);
  for (const [name, engine, ask] of engines) {
    const rows = tables.get(name) ?? { languages: new Map(), kinds: new Map(), all: new Map() };
    tables.set(name, rows);
    for (const [query, expected, kind] of questions) {
      const wanted = expected.split('|');
      const at = (await ask(engine, paths, query)).findIndex((names) => names.some((one) => wanted.includes(one)));
      count(rows.languages, [language], at);
      count(rows.kinds, [kind], at);
      count(rows.all, ['all'], at);
    }
  }
}
const names = [...tables.keys()];
const percent = (part, whole) => `${((100 * part) / whole).toFixed(1)} %`;
const line = (cells) => `| ${cells.join(' | ')} |`;
const table = (group, title) => {
  const head = [title, 'questions', ...names.flatMap((name) => [`${name}: first`, `in the first ${TOP}`])];
  const keys = [...tables.get('approdo')[group].keys()];
  const row = (key) => [key, tables.get('approdo')[group].get(key).all, ...names.flatMap((name) => {
    const { first, top, all: whole } = tables.get(name)[group].get(key);
    return [percent(first, whole), percent(top, whole)];
  })];
  return ['', line(head), line(head.map(() => '---')), ...keys.sort().map((key) => line(row(key)))];
};
console.log([...table('languages', 'language'), ...table('kinds', 'kind of question'), ...table('all', '')].join('\n'));
