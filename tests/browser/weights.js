// Prints what the longest page of every kind weighs and how soon it shows: `node tests/browser/weights.js [locale]`.

import { launch } from './lib/browser.js';
import { serve } from './lib/server.js';
import { build } from './lib/site.js';
import { longest, paint, SLOW_4G, weigh } from './lib/weight.js';

const locale = process.argv[2] ?? 'en';
const runs = 3;
const site = build({ pseudo: false });
const [browser, server] = [await launch(), await serve(site)];

console.log(`Longest page of each kind in \`${locale}\`; bytes. LCP is the median of ${runs} loads, without a cache, with Lighthouse's slow 4G`);
console.log(`(${SLOW_4G.latency} ms a request, ${SLOW_4G.down} kbit/s, processor ${SLOW_4G.processor} times slower) and a host that sends brotli.\n`);
console.log('| Page | HTML | CSS | JS | Together | Brotli | LCP, ms | Layout shift |');
console.log('|---|--:|--:|--:|--:|--:|--:|--:|');
for (const [kind, page] of longest(site.pages, locale)) {
  const { html, css, js, all, brotli } = weigh(site, page);
  const loads = [];
  for (let run = 0; run < runs; run += 1) loads.push(await paint(browser, `${server.origin}${page.url}${kind === 'chooser' ? '?choose' : ''}`));
  const lcp = loads.map((load) => load.lcp).sort((one, other) => one - other)[Math.floor(runs / 2)];
  const cls = Math.max(...loads.map((load) => load.cls));
  console.log(`| \`${page.url}\` | ${html} | ${css} | ${js} | ${all} | ${brotli} | ${Math.round(lcp)} | ${cls.toFixed(3).replace(/\.000$/, '')} |`);
}
await browser.close();
await server.close();
