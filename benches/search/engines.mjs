// The two engines as a browser has them, over files of this machine, which count what is loaded.

import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import zlib from 'node:zlib';

/** What was loaded since `forget`: bytes on the way, as a host sends them. */
export const loaded = { bytes: 0, files: 0 };
export const forget = () => Object.assign(loaded, { bytes: 0, files: 0 });

/** The size that a host sends of a file: text is packed on the way, what is packed stays as it is. */
export function sent(file) {
  const bytes = fs.readFileSync(file);
  return /\.(js|css|json|html)$/.test(file) ? zlib.gzipSync(bytes, { level: 6 }).length : bytes.length;
}

globalThis.fetch = async (url) => {
  const file = fileURLToPath(String(url).split('?')[0]);
  if (!fs.existsSync(file)) return new Response('', { status: 404 });
  loaded.bytes += sent(file);
  loaded.files += 1;
  return new Response(fs.readFileSync(file));
};

/** The folder of an index, as an address. */
const address = (...parts) => `${pathToFileURL(path.join(...parts)).href}/`;

/** The languages of a site's search. */
export const languages = (site) => fs.readdirSync(path.join(site, 'search')).sort();

const script = (site) => {
  const assets = path.join(site, 'assets');
  return path.join(assets, fs.readdirSync(assets).find((name) => /^search-engine\..*js$/.test(name)));
};

/** The script of a site, for a reader who has seen nothing yet: gives `search(query, options)`. */
export async function own(site, language) {
  const source = fs.readFileSync(script(site), 'utf8');
  const { open } = await import(`data:text/javascript,${encodeURIComponent(source)}`);
  return open(address(site, 'search', language), language);
}

/** Pagefind's script for a reader who has seen nothing yet. It takes the language from the page. */
export async function pagefind(folder, language) {
  globalThis.document = { currentScript: null, querySelector: () => ({ getAttribute: () => language }) };
  globalThis.window ??= globalThis;
  const { createInstance } = await import(pathToFileURL(path.join(folder, 'pagefind.js')).href);
  const instance = createInstance({ basePath: address(folder), baseUrl: '/', noWorker: true });
  // It says that it is ready before it is; a question without words waits.
  await instance.search('');
  return instance;
}

/** Scripts, styles and words that bring a site's search, all together. */
export function before(site, language) {
  const assets = path.join(site, 'assets');
  const files = fs.readdirSync(assets).filter((name) => /^search[-.].*(js|css)$/.test(name)).map((name) => path.join(assets, name));
  const words = path.join(site, 'search', language, 'words.json');
  return [...files, words].reduce((sum, file) => sum + sent(file), 0);
}
