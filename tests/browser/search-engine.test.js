// The engine of the search in Node: as it is written, and as it is served without comments and indentation.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import zlib from 'node:zlib';

import { index, shard } from './lib/search.js';
import { build, repository, temporary, tool } from './lib/site.js';

const site = build({ pseudo: false });
const assets = path.join(site.folder, 'assets');
const served = path.join(assets, fs.readdirSync(assets).find((name) => /^search-engine\..*js$/.test(name)));
const written = path.join(repository, 'themes/default/assets/search-engine.js');
// Node reads a module by its name.
const copy = path.join(temporary('engine'), 'served.mjs');
fs.copyFileSync(served, copy);

/** A folder of files that `fetch` reads; each name that was asked for is kept. */
function host(files) {
  const asked = [];
  const folder = `http://index.test/${Math.random()}/`;
  hosts.set(folder, (name) => {
    asked.push(name);
    const body = files.get(name);
    if (body instanceof Error) throw body;
    return body === undefined ? new Response('no', { status: 404 }) : new Response(body);
  });
  return { folder, asked };
}
const hosts = new Map();
const network = globalThis.fetch;
globalThis.fetch = async (url, ...rest) => {
  const folder = [...hosts.keys()].find((folder) => String(url).startsWith(folder));
  return folder ? hosts.get(folder)(String(url).slice(folder.length)) : network(url, ...rest);
};

for (const [which, file] of [['as it is written', written], ['as it is served', copy]]) {
  const engine = await import(pathToFileURL(file).href);
  const { words, open, marks, fold } = engine;
  const of = (locale) => (text) => words(text, locale);
  const ask = (documents, options = {}) => {
    const held = host(index(documents, of(options.locale ?? 'it'), options));
    return { ...held, ...open(held.folder, options.locale ?? 'it') };
  };
  const page = (title, text = '', more = {}) => ({ title, sections: [['', '', text]], ...more });
  const titles = (found) => found.results.map((result) => result.title);

  describe(`the engine ${which}`, () => {
    it('folds and cuts texts as the vectors say', { skip: !fs.existsSync(path.join(repository, 'tests/search/words.json')) }, () => {
      const vectors = JSON.parse(fs.readFileSync(path.join(repository, 'tests/search/words.json'), 'utf8'));
      for (const { locale, text, words: wanted } of vectors) assert.deepEqual(words(text, locale), wanted, `${locale}: ${JSON.stringify(text)}`);
    });

    it('takes apart what people write', () => {
      for (const [locale, text, wanted] of [
        ['it', "L'Università — però", ['l', 'universita', 'pero']],
        ['de', 'Straße', ['strasse']],
        ['uk', "Прізвище, п’ять, об'єкт ґанок", ['прізвище', 'пять', 'обєкт', 'ганок'].map((word) => fold(word))],
        ['ar', 'الإِقامة ١٢٣ ـ شؤون', ['الاقامه', '123', 'شوون']],
        ['ur', 'یونیورسٹی ۴۵', ['يونيورسٹي', '45']],
        ['zh-Hans', '居留许可 A4 税', ['居留', '留许', '许可', 'a4', '税']],
        ['uk', "carta d'identità", ['carta', 'd', 'identita']],
        ['en', 'カード・税 ๏กำ', ['カー', 'ード', '税', 'กำ'].map((word) => word.normalize('NFKD'))],
        ['en', '…!?—\u200f\u202e', []],
        ['en', '\ud800 x\udc00y', ['x', 'y']],
        ['en', 'ab\u00adcd e\u200df', ['abcd', 'ef']],
        ['en', 'x'.repeat(100), ['x'.repeat(40)]],
      ]) assert.deepEqual(words(text, locale), wanted, text);
    });

    it('finds all words, the best first, and does without the one that says least', async () => {
      const { search } = ask([page('Permesso di soggiorno', 'rinnovo al comune'), page('Comune', 'sportello'), page('Rinnovo', 'permesso e comune'), page('Altro', 'comune'), page('Permesso di caccia'), page('Bollo')]);
      // Fewer than three pages have both words, so those follow that have more than half of what was asked: the word
      // that fewer pages have. Those with the other one alone would be most of the site.
      assert.deepEqual(titles(await search('permesso comune ')), ['Permesso di soggiorno', 'Rinnovo', 'Permesso di caccia']);
      assert.equal((await search('permesso')).total, 3);
      assert.equal((await search('PERMÈSSO ')).total, 3);
      assert.equal((await search('xyzzy ')).total, 0);
    });

    it('finds a beginning while one types, and not behind a space', async () => {
      const { search } = ask([page('Soggiorno'), page('Sogno')]);
      assert.equal((await search('so')).total, 2);
      assert.equal((await search('so ')).total, 0);
      assert.equal((await search('sogg')).total, 1);
      assert.equal((await search('s')).total, 0);
      const chinese = ask([page('税号')], { locale: 'zh-Hans' });
      assert.equal((await chinese.search('税')).total, 1);
    });

    it('forgives typing errors, and says what was meant as it is written', async () => {
      const { search } = ask([page('Il Permesso di soggiorno'), page('Residenza')]);
      const found = await search('permeso di sogiorno ');
      assert.deepEqual(titles(found), ['Il Permesso di soggiorno']);
      assert.equal(found.meant, 'permesso di soggiorno');
      assert.equal((await search('premesso ')).total, 1, 'swapped');
      assert.equal((await search('ersidenza ')).total, 1, 'swapped at the start');
      assert.equal((await search('permezzo ')).total, 1, 'two errors in eight letters');
      assert.equal((await search('perrmezzo ')).total, 0, 'three are too many');
      assert.equal((await search('permesso ')).meant, null);
      assert.equal((await ask([page('12345')]).search('12346 ')).total, 0, 'numbers are exact');
    });

    it('forgives an error in the first letters, in whichever shard the word stands', async () => {
      const more = 'bagno ermo mesto nesso orso pollo presso prmo quesito rosso sasso tasso vespa zeppo'.split(' ');
      const { search } = ask([page('Permesso'), page('Questura'), ...more.map((word) => page(word))], { size: 2 });
      for (const [query, title] of [
        ['bermesso ', 'Permesso'], ['ermesso ', 'Permesso'], ['apermesso ', 'Permesso'], ['epermesso ', 'Permesso'],
        ['pormesso ', 'Permesso'], ['pemesso ', 'Permesso'], ['prmesso ', 'Permesso'], ['pemresso ', 'Permesso'],
        ['cuestura ', 'Questura'], ['uqestura ', 'Questura'], ['estura ', undefined],
      ]) {
        const found = await search(query);
        assert.equal(titles(found)[0], title, query);
        if (title) assert.equal(found.meant, title.toLowerCase());
      }
      assert.equal((await search('bermesso')).total, 1, 'while one types');
      assert.equal((await search('bollo ')).results[0].title, 'pollo');
      assert.equal((await ask([page('Permesso')]).search('x1234 ')).total, 0);
    });

    it('finds words with the same beginning in the shard beside', async () => {
      const { search } = ask(['permanente', 'permettere', 'permissivo', 'permutazione'].map((word) => page(word)), { size: 1 });
      assert.deepEqual(titles(await search('permissiva ')), ['permissivo']);
      assert.deepEqual(titles(await search('permettono ')), ['permettere']);
    });

    it('finds other forms of a word, and marks them', async () => {
      const { search } = ask([page('Permessi'), page('Permesso')], { groups: [['permessi', 'permesso']] });
      const found = await search('permesso ');
      assert.equal(found.total, 2);
      assert.deepEqual(marks('I Permessi e il permesso', found.known, 'it'), [[2, 10], [16, 24]]);
    });

    it('finds Arabic words without what is written with them', async () => {
      const { search } = ask([page('تصريح إقامة')], { locale: 'ar' });
      for (const query of ['الإقامة ', 'والإقامة ', 'للتصريح ', 'وتصريح ']) assert.equal((await search(query)).total, 1, query);
    });

    it('leads to the section that holds the words', async () => {
      const { search } = ask([{ title: 'Guida', sections: [['', '', 'inizio'], ['costi', 'Quanto costa', 'bollo da 16 euro'], ['tempi', 'Tempi', 'trenta giorni']] }]);
      assert.equal((await search('bollo euro ')).results[0].url, 'it/0/#costi');
      assert.equal((await search('guida ')).results[0].url, 'it/0/');
      assert.equal((await search('inizio ')).results[0].url, 'it/0/');
    });

    it('takes a word that stands everywhere for found', async () => {
      const documents = Array.from({ length: 25 }, (_, number) => page(`Numero ${number === 7 ? 'bollo' : 'x'}`, 'ovunque'));
      const { search } = ask(documents);
      assert.equal((await search('ovunque bollo ')).total, 1);
      assert.equal((await search('ovunque ')).total, 25);
      // A word that no page has is left out, whatever stands beside it: what is left finds what it finds alone.
      assert.equal((await search('ovunque xyzzy ')).total, 25);
      assert.equal((await search('bollo xyzzy ')).total, 1);
    });

    it('filters and counts', async () => {
      const facets = [
        { id: 'kind', name: 'Tipo', values: [{ id: 'guide', name: 'guida' }, { id: 'desk', name: 'sportello' }], of: [[0], [1], [1]] },
        { id: 'city', name: 'Città', values: [{ id: 'bologna', name: 'Bologna' }, { id: 'parma', name: 'Parma' }], of: [[], [0], [1]] },
      ];
      const { search } = ask([page('Comune guida'), page('Comune Bologna'), page('Comune Parma')], { facets });
      const counts = (found) => Object.fromEntries(found.facets.flatMap((facet) => facet.values.map((value) => [value.id, value.count])));
      const all = await search('comune ', { facets: true });
      assert.deepEqual(counts(all), { guide: 1, desk: 2, bologna: 2, parma: 2 });
      const some = await search('comune ', { filters: { city: 'bologna' } });
      assert.deepEqual([some.total, counts(some)], [2, { guide: 1, desk: 1, bologna: 2, parma: 2 }]);
      assert.equal((await search('comune ', { filters: { city: 'nowhere' } })).total, 1);
      assert.equal((await search('', { filters: { kind: 'desk' } })).total, 2);
      assert.equal((await search('', { facets: true })).total, 0);
    });

    it('shows ten and then more', async () => {
      const { search } = ask(Array.from({ length: 14 }, (_, number) => page(`Bollo ${number}`)));
      const [first, second] = [await search('bollo '), await search('bollo ', { from: 10 })];
      assert.deepEqual([first.total, first.results.length, second.results.length], [14, 10, 4]);
    });

    it('asks for nothing before the first question, and for nothing twice', async () => {
      const { search, asked } = ask([page('Permesso'), page('Bollo')]);
      assert.deepEqual(asked, []);
      await search('permesso ');
      await search('permesso ');
      assert.equal(new Set(asked).size, asked.length);
    });

    it('bears whatever is asked', async () => {
      const { search } = ask([page('Permesso'), page('Bollo')]);
      for (const query of ['', ' ', '?!', '\u200f', '\ud800', 'a\udc00b', '𠀀'.repeat(300), 'permesso '.repeat(1200), 'é'.repeat(10_000), '\u0301\u0301', '%00&<script>', '()[]{}\\^$.|?*+', '__proto__ constructor']) {
        const found = await search(query);
        assert.ok(Number.isInteger(found.total), JSON.stringify(query.slice(0, 20)));
      }
    });

    it('fails with one kind of error, and tries again', async () => {
      const good = index([page('Permesso'), page('Bollo')], of('it'), { size: 1 });
      const name = [...good.keys()].find((key) => key.endsWith('.bin'));
      const gzip = good.get(name);
      const cases = [
        ['index.json', undefined, 'missing'],
        ['index.json', Buffer.from('{"version":1'), 'damaged'],
        ['index.json', Buffer.from('{"version":2}'), 'damaged'],
        ['index.json', new TypeError('no network'), 'offline'],
      ];
      const bad = [undefined, gzip.subarray(0, gzip.length - 9), gzip.subarray(0, 14), Buffer.from('<!doctype html>'), Buffer.alloc(0), zlib.gzipSync(Buffer.from([200, 200, 200])), zlib.gzipSync(zlib.gunzipSync(gzip).subarray(0, -2)), new TypeError('no network')];
      const shards = JSON.parse(good.get('index.json')).shards;
      for (const body of bad) cases.push([`${shards[1][1]}.bin`, body, body === undefined ? 'missing' : body instanceof Error ? 'offline' : 'damaged']);
      for (const [file, body, kind] of cases) {
        const files = new Map(good);
        files.set(file, body);
        const { folder } = host(files);
        const { search } = open(folder, 'it');
        await assert.rejects(search('permesso '), (error) => error.name === 'SearchError' && error.kind === kind, `${file} ${kind} ${body?.length}`);
        files.set(file, good.get(file));
        assert.equal((await search('permesso ')).total, 1, `${file} ${kind}: again`);
      }
    });

    it('never reads behind the end of a shard that lies', async () => {
      const good = shard([[[0, 9, 1], [1, 200, 300]]], [['permesso', 0]]);
      for (let at = 0; at < good.length; at += 1) {
        for (const byte of [0, 1, 127, 255]) {
          const files = index([page('Permesso'), page('Bollo')], of('it'), { size: 9 });
          const manifest = JSON.parse(files.get('index.json'));
          const bytes = Buffer.from(good);
          bytes[at] = byte;
          files.set(`${manifest.shards[0][1]}.bin`, zlib.gzipSync(bytes));
          const { search } = open(host(files).folder, 'it');
          await search('permesso ').catch((error) => assert.equal(error.name, 'SearchError', `${at} ${byte}: ${error.stack}`));
        }
      }
    });

    it('reads a shard once, and then only what results show', async () => {
      const documents = Array.from({ length: 60 }, (_, number) => page(`Numero ${number}`, `parola${number} altra${number}`));
      const { search, manifest, asked } = ask(documents, { size: 3000 });
      await search('parola1 ');
      const { chunks } = await manifest();
      const known = new Set([...asked, ...chunks.map((name) => `${name}.bin`)]);
      const before = asked.length;
      const decode = TextDecoder.prototype.decode;
      let decoded = 0;
      TextDecoder.prototype.decode = function (...parts) { decoded += 1; return decode.apply(this, parts); };
      try {
        for (let number = 2; number < 40; number += 1) assert.equal((await search(`altra${number} `)).total, 1);
      } finally {
        TextDecoder.prototype.decode = decode;
      }
      assert.deepEqual(asked.filter((name) => !known.has(name)), []);
      assert.equal(decoded, asked.length - before, 'one text a chunk, and no form again');
    });
  });
}

// Each locale's golden questions, put to both engines.
const golden = path.join(repository, 'tests/search');
const run = promisify(execFile);

describe('the two engines', async () => {
  const { open } = await import(pathToFileURL(copy).href);
  for (const table of fs.readdirSync(golden).filter((name) => name.endsWith('.tsv'))) {
    const locale = table.slice(0, -4);
    const folder = path.join(site.folder, 'search', locale);
    const told = async (query, ...more) => {
      const options = ['--locale', locale, '--format', 'json', '--root', repository, '--output-dir', site.folder];
      return JSON.parse((await run(tool(), ['search', ...options, ...more, '--', query], { maxBuffer: 1 << 24 })).stdout);
    };
    const compare = (query, found, said) => {
      assert.equal(found.total, said.total, query);
      const shown = (url, score) => `${url} ${score.toFixed(6)}`;
      assert.deepEqual(found.results.map((result) => shown(result.url, result.score)), said.results.map((result) => shown(result.url, result.score)), query);
      assert.deepEqual(found.facets, said.facets, query);
      assert.equal(found.meant, said.suggestion ?? null, query);
    };
    it(`agree in ${locale}`, async () => {
      const files = new Map(fs.readdirSync(folder).map((name) => [name, fs.readFileSync(path.join(folder, name))]));
      const { search } = open(host(files).folder, locale);
      const lines = fs.readFileSync(path.join(golden, table), 'utf8').split('\n').filter((line) => line && !line.startsWith('#'));
      const queries = lines.map((line) => line.split('\t')[0]);
      assert.ok(queries.length >= 60, `${queries.length}`);
      // Some without their first letter, as well.
      const broken = queries.filter((_, at) => at % 10 === 0).map((query) => Array.from(query).slice(1).join(''));
      // As many at a time as the machine has processors.
      const left = [...queries, ...broken];
      const work = async () => {
        for (let query = left.pop(); query !== undefined; query = left.pop()) compare(query, await search(query, { facets: true }), await told(query));
      };
      await Promise.all(Array.from({ length: os.availableParallelism() }, work));
      const filters = { city: 'bologna', kind: 'guide' };
      compare(queries[0], await search(queries[0], { filters }), await told(queries[0], '--city', 'bologna', '--kind', 'guide'));
    });
  }
});
