// Finds documents in the index of a locale. It knows nothing of the page, and runs in Node as well. The rules are those
// of the program's own engine; `tests/search/` holds the two together.

// What went wrong with the index: `missing`, `damaged`, `offline`, or `unsupported` by this browser.
export class SearchError extends Error {
  constructor(kind, what) {
    super("search: " + kind + ": " + what);
    this.name = "SearchError";
    this.kind = kind;
  }
}

const INDEX = "index.json";
const QUERY = 200;
const WORDS = 12;
const WORD = 40;
const CANDIDATES = 40;
const SHARDS = 6;
const LETTERS = 4;
const ENDS = 3;

const pattern = (source) => new RegExp(source, "gu");
const BIGRAMS = "\\u3005-\\u3007\\u3021-\\u3029\\u3041-\\u3096\\u309d-\\u30ff\\u31f0-\\u31ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff\\u{20000}-\\u{3ffff}";
const CLUSTERS = "\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff\\ua9e0-\\ua9ff\\uaa60-\\uaa7f";
const DROPPED = pattern("[\\u0300-\\u036f\\u0591-\\u05c7\\u0610-\\u061a\\u064b-\\u065f\\u0670\\u06d6-\\u06ed\\u0640\\u00ad\\u200c-\\u200f\\u061c\\u202a-\\u202e\\u2066-\\u2069]");
const DIGITS = pattern("[\\u0660-\\u0669\\u06f0-\\u06f9]");
const JOINED = pattern("([\\u0400-\\u052f]\\p{M}*)['\\u2019\\u02bc](?=[\\u0400-\\u052f])");
const APOSTROPHES = pattern("['\\u2019\\u02bc]");
const SIGN = "(?=[\\p{L}\\p{N}\\p{M}])";
const PIECES = pattern("(?:" + SIGN + "[" + BIGRAMS + "]\\p{M}*)+|(?:" + SIGN + "[" + CLUSTERS + "]\\p{M}*)+|(?:(?![" + BIGRAMS + CLUSTERS + "])[\\p{L}\\p{N}\\p{M}])+");
const CLUSTER = pattern("[^]\\p{M}*");
const RUNS = pattern("[\\p{L}\\p{N}\\p{M}\\u00ad\\u200c-\\u200f\\u02bc]+");
const RUNS_UK = pattern("[\\p{L}\\p{N}\\p{M}\\u00ad\\u200c-\\u200f\\u02bc'\\u2019]+");
const PAIRED = new RegExp("[" + BIGRAMS + CLUSTERS + "]", "u");
const ALONE = new RegExp("^[" + BIGRAMS + "]\\p{M}*$", "u");
const NUMBER = new RegExp("^[0-9]+$");
const CLITICS = new RegExp("^(?:\u0648\u0627\u0644|\u0641\u0627\u0644|\u0628\u0627\u0644|\u0643\u0627\u0644|\u0644\u0644|\u0627\u0644)");
const SAME = { "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "ς": "σ", "ґ": "г", "ى": "ي", "ی": "ي", "ے": "ي", "ک": "ك", "ة": "ه", "ہ": "ه", "ھ": "ه", "ۃ": "ه", "ە": "ه", "ں": "ن", "ٱ": "ا" };
const SIGNS = pattern("[" + Object.keys(SAME).join("") + "]");

// A text without case, marks and other ways to write the same.
export function fold(text) {
  const plain = text.normalize("NFKD").replace(DROPPED, "").toLowerCase().replace(SIGNS, (sign) => SAME[sign]);
  return plain.replace(DIGITS, (digit) => String(digit.charCodeAt(0) & 15));
}

const first = (text, length) => (text.length > length ? Array.from(text.slice(0, 2 * length)).slice(0, length).join("") : text);

// The words of a text, folded, in their order.
export function words(text, locale) {
  let folded = fold(text);
  if (locale.split("-")[0] === "uk") folded = folded.replace(JOINED, "$1");
  const found = [];
  for (const piece of folded.replace(APOSTROPHES, " ").match(PIECES) || []) {
    if (!PAIRED.test(piece)) {
      found.push(first(piece, WORD));
      continue;
    }
    const clusters = piece.match(CLUSTER);
    if (clusters.length === 1) found.push(first(piece, WORD));
    for (let at = 0; at + 1 < clusters.length; at++) found.push(first(clusters[at] + clusters[at + 1], WORD));
  }
  return found;
}

// Where in a text stand words that are in a set of folded ones: pairs of start and end.
export function marks(text, known, locale) {
  const found = [];
  const add = (start, end) => {
    const last = found[found.length - 1];
    if (last && start <= last[1]) last[1] = end;
    else found.push([start, end]);
  };
  for (const run of text.matchAll(locale.split("-")[0] === "uk" ? RUNS_UK : RUNS)) {
    if (!PAIRED.test(run[0])) {
      if (words(run[0], locale).some((word) => known.has(word))) add(run.index, run.index + run[0].length);
      continue;
    }
    const clusters = run[0].match(CLUSTER);
    let start = run.index;
    clusters.forEach((cluster, at) => {
      const pair = cluster + (clusters[at + 1] || "");
      if (words(pair, locale).some((word) => known.has(word))) add(start, start + pair.length);
      start += cluster.length;
    });
  }
  return found;
}

// Compares by code points, as bytes of UTF-8 compare; a string of JavaScript compares surrogates below U+E000.
function compare(one, other) {
  const length = Math.min(one.length, other.length);
  for (let at = 0; at < length; at++) {
    let a = one.charCodeAt(at);
    let b = other.charCodeAt(at);
    if (a === b) continue;
    if (a >= 0xd800 && b >= 0xd800) {
      a = a >= 0xe000 ? a - 0x800 : a + 0x2000;
      b = b >= 0xe000 ? b - 0x800 : b + 0x2000;
    }
    return a - b;
  }
  return one.length - other.length;
}

// The last place in a sorted list where the key is not above a form; 0 where there is none.
function place(list, key, form) {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compare(key(list[middle]), form) <= 0) low = middle + 1;
    else high = middle;
  }
  return Math.max(low - 1, 0);
}

// Reads numbers and texts from bytes, and never behind their end.
function reader(bytes, what) {
  let at = 0;
  const damaged = () => new SearchError("damaged", what);
  const byte = () => {
    if (at >= bytes.length) throw damaged();
    return bytes[at++];
  };
  const number = () => {
    let value = 0;
    let scale = 1;
    for (;;) {
      const part = byte();
      value += (part & 127) * scale;
      if (part < 128) break;
      scale *= 128;
      if (scale > 0x1000000000) throw damaged();
    }
    return value;
  };
  const take = (length) => {
    if (length > bytes.length - at) throw damaged();
    at += length;
    return bytes.subarray(at - length, at);
  };
  return { byte, number, take, damaged, tell: () => at, left: () => bytes.length - at, go: (to) => { at = to; } };
}

// Sorted forms, each without what it shares with the one before; `use` reads what is behind it.
function readForms(from, use) {
  const count = from.number();
  if (count > from.left()) throw from.damaged();
  const decoder = new TextDecoder();
  let before = new Uint8Array(0);
  for (let form = 0; form < count; form++) {
    const shared = from.number();
    const rest = from.take(from.number());
    if (shared > before.length) throw from.damaged();
    const whole = new Uint8Array(shared + rest.length);
    whole.set(before.subarray(0, shared));
    whole.set(rest, shared);
    before = whole;
    use(decoder.decode(whole));
  }
}

// A shard: its forms in order, the group of each, and where in the bytes each group begins.
function readShard(bytes, what, documents) {
  const from = reader(bytes, what);
  const starts = [];
  const groups = from.number();
  // Whatever is counted takes a byte at least: a wrong count ends here.
  if (groups > from.left()) throw from.damaged();
  for (let group = 0; group < groups; group++) {
    starts.push(from.tell());
    const count = from.number();
    if (count > from.left()) throw from.damaged();
    let document = 0;
    for (let posting = 0; posting < count; posting++) {
      document += from.number();
      from.byte();
      from.number();
    }
    if (count && document >= documents) throw from.damaged();
  }
  const forms = [];
  const of = [];
  readForms(from, (form) => {
    const group = from.number();
    if (group >= groups) throw from.damaged();
    forms.push(form);
    of.push(group);
  });
  const postings = (group, use) => {
    const list = reader(bytes, what);
    list.go(starts[group]);
    let document = 0;
    for (let left = list.number(); left > 0; left--) {
      document += list.number();
      const impact = list.byte();
      use(document, impact, list.number());
    }
  };
  const isCommon = (group) => bytes[starts[group]] === 0;
  const held = (group) => {
    const list = reader(bytes, what);
    list.go(starts[group]);
    return list.number();
  };
  return { forms, of, postings, isCommon, held };
}

// The distance of optimal string alignment, or `most + 1` where it is greater than `most`.
function distance(one, other, most) {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let above = null;
  let row = other.map((_, at) => at);
  row.push(other.length);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    let best = i;
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1];
      let cost = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (same ? 0 : 1));
      if (above && i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) cost = Math.min(cost, above[j - 2] + 1);
      next.push(cost);
      best = Math.min(best, cost);
    }
    // A swap may still reach back over one row.
    if (best > most && Math.min.apply(null, row) > most) return most + 1;
    above = row;
    row = next;
  }
  return row[other.length];
}

// In Arabic the article, and what stands in front of it, are written with the word.
function withoutClitics(word) {
  const found = [word.replace(CLITICS, "")];
  if (word[0] === "\u0648" && word.length > 3) found.push(word.slice(1));
  return [...new Set(found)].filter((form) => form && form !== word);
}

// The same without "in", "to", "as", "so" or "and" in front, where so much stays that it is hardly chance.
function withoutParticle(word) {
  if (word[0] === "\u0648") return word.length > 4 ? word.slice(1) : "";
  return /^[\u0628\u0644\u0643\u0641]/.test(word) && word.length > 5 ? word.slice(1) : "";
}

// How well a form answers a word that is not the same, and in which way. Word and form are lists of characters.
function likeness(word, form, isPrefix, isStrict) {
  let shared = 0;
  while (shared < word.length && word[shared] === form[shared]) shared++;
  let found = { quality: 0, way: "" };
  const better = (quality, way) => { if (quality > found.quality) found = { quality, way }; };
  if (isPrefix && shared === word.length) better(0.5 + 0.4 * (word.length / form.length), "beginning");
  if (isStrict) return found;
  if (shared >= 4 && shared * 10 >= Math.max(word.length, form.length) * 6) better(0.5, "shared");
  const most = word.length >= 8 ? 2 : word.length >= LETTERS ? 1 : 0;
  if (most && (form[0] === word[0] || (form[0] === word[1] && form[1] === word[0]))) {
    const apart = distance(word, form, most);
    if (apart <= most) better(apart > 1 ? 0.4 : 0.6, "typo");
  }
  return found;
}

// Opens the index in a folder, such as `https://example.org/search/ar/`. Nothing is loaded before the first question.
export function open(folder, locale) {
  const kept = new Map();

  const load = async (name) => {
    let response;
    try {
      response = await fetch(folder + name, name === INDEX ? { cache: "no-cache" } : {});
    } catch (error) {
      throw new SearchError("offline", name);
    }
    if (!response.ok) throw new SearchError("missing", name);
    let bytes;
    try {
      bytes = new Uint8Array(await response.arrayBuffer());
    } catch (error) {
      throw new SearchError("offline", name);
    }
    // A host that takes the file for a packed page has the browser unpack it.
    if (bytes[0] !== 31 || bytes[1] !== 139) return bytes;
    if (typeof DecompressionStream === "undefined") throw new SearchError("unsupported", name);
    try {
      const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
      return new Uint8Array(await new Response(unpacked).arrayBuffer());
    } catch (error) {
      throw new SearchError("damaged", name);
    }
  };

  // What was loaded once. What failed is asked for again, and the list of files too: the site may be newer.
  const keep = (name, read) => {
    if (!kept.has(name)) {
      const loaded = load(name).then(read);
      kept.set(name, loaded);
      loaded.catch(() => {
        kept.delete(name);
        kept.delete(INDEX);
      });
    }
    return kept.get(name);
  };

  const json = (name, check) => (bytes) => {
    try {
      const value = JSON.parse(new TextDecoder().decode(bytes));
      if (check(value)) return value;
    } catch (error) {
      // Said below.
    }
    throw new SearchError("damaged", name);
  };

  const isManifest = (value) => value.version === 1 && value.documents >= 0 && value.chunk > 0 && Array.isArray(value.shards) && Array.isArray(value.chunks);
  const manifest = () => keep(INDEX, json(INDEX, isManifest));
  const shard = (index, at) => {
    const name = index.shards[at][1] + ".bin";
    return keep(name, (bytes) => readShard(bytes, name, index.documents));
  };
  // The forms that end as a word does, both from the last letter to the first: an error in the first letters parts
  // them in the shards.
  const ends = (index, backwards) => {
    const files = index.ends || [];
    if (!files.length) return [];
    const name = files[place(files, (entry) => entry[0], backwards)][1] + ".bin";
    return keep(name, (bytes) => {
      const forms = [];
      readForms(reader(bytes, name), (form) => forms.push(form));
      return forms;
    });
  };
  const facets = async () => {
    const index = await manifest();
    if (!index.facets) return [];
    const name = index.facets + ".bin";
    return (await keep(name, json(name, (value) => Array.isArray(value.facets)))).facets;
  };
  const record = async (index, document) => {
    const name = index.chunks[Math.floor(document / index.chunk)] + ".bin";
    const records = await keep(name, json(name, Array.isArray));
    const found = records[document % index.chunk];
    if (!found || !Array.isArray(found.s)) throw new SearchError("damaged", name);
    return found;
  };

  // The forms that answer a word, best first, and for each the other forms of its group.
  const candidates = async (index, word, isLast) => {
    if (!index.shards.length) return [];
    const letters = Array.from(word);
    const isPrefix = isLast && (letters.length > 1 || ALONE.test(word));
    const key = (entry) => entry[0];
    const nearest = (form) => place(index.shards, key, form);
    const near = [nearest(word)];
    let next = near[0] + 1;
    while (isPrefix && near.length < SHARDS && next < index.shards.length && key(index.shards[next]).startsWith(word)) near.push(next++);
    const bare = locale.split("-")[0] === "ar" ? withoutClitics(word) : [];
    const shards = new Map();
    const bring = (places) => Promise.all(places.map(async (at) => shards.set(at, await shard(index, at))));
    await bring([...near, ...bare.map(nearest)]);

    const best = new Map();
    const add = (at, number, quality, way) => {
      const table = shards.get(at);
      const form = table.forms[number];
      const key = at + " " + table.of[number];
      const known = best.get(key);
      if (known && (known.quality > quality || (known.quality === quality && compare(known.form, form) <= 0))) return;
      best.set(key, { table, group: table.of[number], form, quality, way });
    };
    const exact = (form, quality, way) => {
      const at = nearest(form);
      const number = place(shards.get(at).forms, (other) => other, form);
      if (shards.get(at).forms[number] === form) add(at, number, quality, way);
    };
    exact(word, 1, "same");
    for (const form of bare) exact(form, 0.95, "same");
    const particle = !best.size && locale.split("-")[0] === "ar" ? withoutParticle(word) : "";
    if (particle) {
      await bring([nearest(particle)]);
      exact(particle, 0.95, "same");
    }
    const isKnown = best.size > 0;
    const isNumber = NUMBER.test(word);
    const isStrict = isKnown || isNumber;
    if (!isStrict) {
      // Where the border between two shards lies among forms that begin as the word does.
      const start = letters.slice(0, LETTERS).join("");
      const isAlike = (at) => letters.length >= LETTERS && at < index.shards.length && key(index.shards[at]).startsWith(start);
      const beside = [];
      if (near[0] > 0 && isAlike(near[0])) beside.push(near[0] - 1);
      if (isAlike(next)) beside.push(next);
      await bring(beside);
      near.push(...beside);
    }
    for (const at of near) {
      shards.get(at).forms.forEach((form, number) => {
        if (form === word || (isStrict && !form.startsWith(word))) return;
        const { quality, way } = likeness(letters, Array.from(form), isPrefix, isStrict);
        if (quality) add(at, number, quality, way);
      });
    }
    const has = (way, least) => [...best.values()].some((one) => one.way === way && one.quality >= least);
    if (!isNumber && letters.length >= LETTERS && !isKnown && !has("beginning", 0)) {
      const turned = [...letters].reverse();
      const near = (await ends(index, turned.join(""))).filter((form) => distance(turned, Array.from(form), 1) <= 1);
      const meant = near.map((form) => Array.from(form).reverse().join("")).sort(compare).slice(0, ENDS);
      await bring(meant.map(nearest));
      for (const form of meant) exact(form, 0.6, "typo");
    }
    const isBegun = has("beginning", 0);
    const isNear = has("typo", 0.6);
    // What is less like the word is not meant where something is more.
    const fits = {
      same: () => true,
      beginning: () => true,
      typo: (one) => !isBegun && (!isNear || one.quality >= 0.6),
      shared: () => !isBegun && !isNear
    };
    const left = [...best.values()].filter((one) => fits[one.way](one));
    const count = (one) => one.table.held(one.group) || index.documents;
    const guessed = left.filter((one) => one.way !== "same");
    const most = guessed.reduce((most, one) => Math.max(most, count(one)), 1);
    for (const one of guessed) {
      if (isKnown) one.quality *= 0.6;
      one.quality *= 0.6 + 0.4 * (count(one) / most);
    }
    return left.sort((a, b) => b.quality - a.quality || compare(a.form, b.form)).slice(0, CANDIDATES);
  };

  // The documents that a word finds: the best score in each, and the sections where it stands.
  const documents = (list) => {
    const found = new Map();
    for (const { table, group, quality } of list) {
      table.postings(group, (document, impact, mask) => {
        const known = found.get(document);
        const score = impact * quality;
        if (!known) found.set(document, [score, mask]);
        else {
          if (score > known[0]) known[0] = score;
          known[1] |= mask;
        }
      });
    }
    return found;
  };

  // Whether a word stands in so many documents that the index does not say in which.
  const isEverywhere = (list) => {
    const exact = list.filter((candidate) => candidate.way === "same");
    const telling = exact.length ? exact : list;
    return telling.length > 0 && telling.every((candidate) => candidate.table.isCommon(candidate.group));
  };

  // Which words need not be found: those without a candidate, those that stand everywhere, and the function words
  // of the language, unless there are no others.
  const freed = (index, asked, lists, isCommon) => {
    const isMute = lists.map((list, word) => !list.length || isCommon[word]);
    const isFree = asked.map((word, at) => isMute[at] || (index.stop || []).includes(word));
    return isFree.every(Boolean) ? isMute : isFree;
  };

  // Documents that hold most of the words, or if these are few half of them, the best first; words that many
  // documents hold count less. `isFree` says which words need not be there.
  const rank = (index, lists, isFree) => {
    const needed = lists.filter((list, word) => !isFree[word]);
    const everything = () => Array.from({ length: index.documents }, (_, document) => ({ document, score: 0, masks: [] }));
    // Words that stand everywhere find everything.
    if (!needed.length) return lists.some((list) => list.length) ? everything() : [];
    const found = new Map();
    let all = 0;
    for (const list of needed) {
      const held = documents(list);
      const counts = Math.max(1 - held.size / index.documents, 0.05);
      all += counts;
      for (const [document, [score, mask]] of held) {
        if (!found.has(document)) found.set(document, { document, score: 0, masks: [], covered: 0 });
        const one = found.get(document);
        one.score += score;
        one.masks.push(mask);
        one.covered += counts;
      }
    }
    const hits = [...found.values()];
    const least = hits.filter((one) => one.covered / all >= 0.75).length < 3 ? 0.5 : 0.75;
    const ranked = hits.filter((one) => one.covered / all >= least);
    for (const one of ranked) {
      const everywhere = one.masks.reduce((all, mask) => all & mask, 0xffff);
      if (everywhere & 0xfffe && one.masks.length > 1) one.score *= 1.25;
      if (everywhere & 1 && one.masks.length === needed.length) one.score *= 1.25;
      const share = one.covered / all;
      one.score *= share * share;
    }
    return ranked.sort((a, b) => b.score - a.score || a.document - b.document);
  };

  // The number of the section that holds most words; 0 is the page itself.
  const sectionOf = (masks) => {
    let most = 0;
    let bit = 0;
    for (let at = 0; at < 16; at++) {
      const words = masks.filter((mask) => mask & (1 << at)).length;
      if (words > most) {
        most = words;
        bit = at;
      }
    }
    return bit > 0 && bit < 15 ? bit - 1 : 0;
  };

  // Whether a document stays with filters on; a document of no city belongs to all of them.
  const passes = (facet, value, document) => {
    const of = facet.of[document] || [];
    const number = facet.values.findIndex((other) => other.id === value);
    return of.includes(number) || (facet.id === "city" && !of.length);
  };

  // How many of the found documents each value would show, with the other filters on.
  const counted = (all, filters, hits) => all.map((facet) => {
    const others = all.filter((other) => other !== facet && filters[other.id]);
    const left = hits.filter((one) => others.every((other) => passes(other, filters[other.id], one.document)));
    const values = facet.values.map((value) => ({ id: value.id, name: value.name, count: 0 }));
    let open = 0;
    for (const one of left) {
      const of = facet.of[one.document] || [];
      if (!of.length && facet.id === "city") open++;
      for (const number of of) if (values[number]) values[number].count++;
    }
    for (const value of values) value.count += open;
    return { id: facet.id, name: facet.name, values };
  });

  // A form as it is written in what was found, in small letters; else as it is folded.
  const written = (form, results) => {
    const texts = (result) => [result.title].concat(...result.sections.map((section) => [section[1], section[2]]));
    for (const text of [].concat(...results.map(texts))) {
      for (const run of text.match(RUNS) || []) if (words(run, locale).join(" ") === form) return run.toLowerCase();
    }
    return form;
  };

  // The question with the words that were found by a typing error alone set right, or nothing.
  const meant = (query, asked, lists, results) => {
    const right = new Map();
    asked.forEach((word, at) => {
      const list = lists[at];
      if (list.some((candidate) => candidate.way === "same" || candidate.way === "beginning")) return;
      const typo = list.find((candidate) => candidate.way === "typo");
      if (typo) right.set(word, written(typo.form, results));
    });
    if (!right.size) return null;
    const asIs = query.trim();
    const set = asIs.replace(RUNS, (run) => right.get(words(run, locale).join(" ")) || run);
    return set === asIs ? null : set;
  };

  // Answers a question: `{total, results, facets, meant, known}`. Options: `filters` (facet to value), `facets`
  // (whether to count them), `from` and `limit`.
  const search = async (query, options) => {
    const { filters = {}, from = 0, limit = 10 } = options || {};
    const text = first(query, QUERY);
    const all = words(text, locale);
    const last = /\s$/.test(text) ? "" : all[all.length - 1];
    const asked = [...new Set(all)].slice(0, WORDS);
    const chosen = Object.keys(filters).filter((id) => filters[id]);
    const wantsFacets = chosen.length > 0 || Boolean(options && options.facets);
    const index = await manifest();
    const [lists, list] = await Promise.all([
      Promise.all(asked.map((word) => candidates(index, word, word === last))),
      wantsFacets ? facets() : []
    ]);
    // Without a word, filters alone are a question too.
    const everything = () => Array.from({ length: index.documents }, (_, document) => ({ document, score: 0, masks: [] }));
    const isCommon = lists.map(isEverywhere);
    const isFree = freed(index, asked, lists, isCommon);
    const hits = asked.length ? rank(index, lists, isFree) : wantsFacets ? everything() : [];
    const on = list.filter((facet) => filters[facet.id]);
    const shown = !asked.length && !on.length ? [] : hits.filter((one) => on.every((facet) => passes(facet, filters[facet.id], one.document)));
    const results = await Promise.all(shown.slice(from, from + limit).map(async (one) => {
      const { u: url, t: title, k: kind, l: lang, d: place, s: sections } = await record(index, one.document);
      const number = sectionOf(one.masks);
      const section = sections[number] || ["", "", ""];
      const [id, heading] = section;
      // What stands before the first heading may be nothing.
      const excerpt = section[2] || (id ? "" : (sections.find((other) => other[2]) || ["", "", ""])[2]);
      return { document: one.document, score: one.score, url: id ? url + "#" + id : url, title, kind, lang, place, heading: id ? heading : "", excerpt, sections };
    }));
    const known = new Set();
    lists.forEach((list, word) => {
      if (isFree[word] && !isFree.every(Boolean)) return;
      known.add(asked[word]);
      for (const { table, group } of list) table.forms.forEach((form, number) => { if (table.of[number] === group) known.add(form); });
    });
    return { words: asked, total: shown.length, results, facets: counted(list, filters, hits), meant: meant(text, asked, lists, results), known };
  };

  return { search, facets, manifest };
}
