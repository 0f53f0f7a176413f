// Indexes for the search, made from a list of documents, without the tool: `files` names each file of the folder.

import crypto from 'node:crypto';
import zlib from 'node:zlib';

/** Unsigned LEB128. */
function varint(number) {
  const bytes = [];
  let rest = number;
  do {
    bytes.push((rest % 128) + (rest >= 128 ? 128 : 0));
    rest = Math.floor(rest / 128);
  } while (rest > 0);
  return bytes;
}

const encoder = new TextEncoder();
const byBytes = (one, other) => Buffer.compare(Buffer.from(one), Buffer.from(other));

/** A shard: `groups` are lists of `[document, impact, mask]`, `forms` pairs of a form and the number of its group. */
export function shard(groups, forms) {
  const bytes = [...varint(groups.length)];
  for (const postings of groups) {
    bytes.push(...varint(postings.length));
    let before = 0;
    for (const [document, impact, mask] of postings) {
      bytes.push(...varint(document - before), impact, ...varint(mask));
      before = document;
    }
  }
  return Buffer.concat([Buffer.from(bytes), list(forms.map(([form]) => form), (at) => varint(forms[at][1]))]);
}

/** Sorted forms, each without what it shares with the one before; `more` gives what stands behind it. */
function list(forms, more = () => []) {
  const bytes = [...varint(forms.length)];
  let before = new Uint8Array(0);
  forms.forEach((form, at) => {
    const own = encoder.encode(form);
    let shared = 0;
    while (shared < own.length && own[shared] === before[shared]) shared += 1;
    bytes.push(...varint(shared), ...varint(own.length - shared), ...own.subarray(shared), ...more(at));
    before = own;
  });
  return Buffer.from(bytes);
}

/**
 * An index of documents `{title, sections: [[id, heading, text]], kind, city}` in which each word is a group of its
 * own. `size` is the number of forms in a shard.
 */
export function index(documents, words, { size = 4, chunk = 2, facets = [], groups = [] } = {}) {
  const files = new Map();
  const put = (bytes) => {
    const name = crypto.createHash('sha256').update(bytes).digest('hex').slice(0, 10);
    files.set(`${name}.bin`, zlib.gzipSync(bytes));
    return name;
  };
  const postings = new Map();
  const add = (word, document, impact, bit) => {
    const own = postings.get(word) ?? new Map();
    const [most, mask] = own.get(document) ?? [0, 0];
    own.set(document, [Math.max(most, impact), mask | (1 << bit)]);
    postings.set(word, own);
  };
  documents.forEach(({ title, sections }, document) => {
    for (const word of words(title)) add(word, document, 200, 0);
    sections.forEach(([, heading, text], at) => {
      for (const word of words(heading)) add(word, document, 100, Math.min(at + 1, 15));
      for (const word of words(text)) add(word, document, 40, Math.min(at + 1, 15));
    });
  });
  const listed = (word) => [...(postings.get(word) ?? new Map())].sort(([a], [b]) => a - b).map(([document, [impact, mask]]) => [document, impact, mask]);
  const forms = [...postings.keys()].sort(byBytes);
  const shards = [];
  for (let at = 0; at < forms.length; at += size) {
    const own = forms.slice(at, at + size);
    const ofForm = own.map((form) => groups.find((group) => group.includes(form))?.find((other) => postings.has(other)) ?? form);
    const first = [...new Set(ofForm)];
    const united = (form) => groups.find((group) => group.includes(form)) ?? [form];
    const lists = first.map((form) => {
      const all = new Map();
      for (const other of united(form)) for (const [document, impact, mask] of listed(other)) all.set(document, [document, Math.max(impact, all.get(document)?.[1] ?? 0), mask | (all.get(document)?.[2] ?? 0)]);
      const list = [...all.values()].sort(([a], [b]) => a - b);
      return documents.length > 20 && list.length > documents.length * 0.7 ? [] : list;
    });
    shards.push([own[0], put(shard(lists, own.map((form, number) => [form, first.indexOf(ofForm[number])])))]);
  }
  const chunks = [];
  for (let at = 0; at < documents.length; at += chunk) {
    const records = documents.slice(at, at + chunk).map(({ title, sections, kind, lang }, number) => ({ u: `it/${at + number}/`, t: title, k: kind ?? 'guide', ...(lang ? { l: lang } : {}), d: 'Guida', s: sections }));
    chunks.push(put(Buffer.from(JSON.stringify(records))));
  }
  const turned = forms.map((form) => Array.from(form)).filter((letters) => letters.length > 3 && !/^[0-9]+$/.test(letters.join('')));
  const backwards = turned.map((letters) => letters.reverse().join('')).sort(byBytes);
  const ends = [];
  for (let at = 0; at < backwards.length; at += 2 * size) ends.push([backwards[at], put(list(backwards.slice(at, at + 2 * size)))]);
  const manifest = { version: 1, documents: documents.length, chunk, shards, ends, chunks, facets: put(Buffer.from(JSON.stringify({ facets }))) };
  files.set('index.json', Buffer.from(JSON.stringify(manifest)));
  return files;
}
