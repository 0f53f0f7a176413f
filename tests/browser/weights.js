// Prints what the longest page of every kind weighs and how soon it shows: `node tests/browser/weights.js [locale]`.

import { launch } from './lib/browser.js';
import { serve } from './lib/server.js';
import { build } from './lib/site.js';
import { longest, paint, SLOW_4G, weigh } from './lib/weight.js';

const locale = process.argv[2] ?? 'en';
const runs = 5;
const site = build({ pseudo: false });
const [browser, server] = [await launch(), await serve(site)];

console.log(`Longest page of each kind in \`${locale}\`; bytes. LCP is the median of ${runs} loads in milliseconds, without a cache, with`);
console.log(`Lighthouse's slow 4G (${SLOW_4G.latency} ms a request, ${SLOW_4G.down} kbit/s) and a host that sends brotli; then also with a processor`);
console.log(`that is ${SLOW_4G.processor} times slower.\n`);
console.log('| Page | HTML | CSS | JS | Together | Brotli | LCP | LCP, slow | Layout shift |');
console.log('|---|--:|--:|--:|--:|--:|--:|--:|--:|');
for (const [kind, page] of longest(site.pages, locale)) {
  const { html, css, js, all, brotli } = weigh(site, page);
  const address = `${server.origin}${page.url}${kind === 'chooser' ? '?choose' : ''}`;
  const shown = { 1: [], [SLOW_4G.processor]: [] };
  let shift = 0;
  for (let run = 0; run < runs; run += 1) {
    for (const [processor, times] of Object.entries(shown)) {
      const { lcp, cls } = await paint(browser, address, Number(processor));
      times.push(lcp);
      shift = Math.max(shift, cls);
    }
  }
  const [fast, slow] = Object.values(shown).map((times) => Math.round(times.sort((one, other) => one - other)[Math.floor(runs / 2)]));
  console.log(`| \`${page.url}\` | ${html} | ${css} | ${js} | ${all} | ${brotli} | ${fast} | ${slow} | ${shift.toFixed(3).replace(/\.000$/, '')} |`);
}
await browser.close();
await server.close();
