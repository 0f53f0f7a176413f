// What a page may weigh, on the longest page of its kind in any language.

import assert from 'node:assert/strict';
import { it } from 'node:test';

import { build } from './lib/site.js';
import { stage } from './lib/stage.js';
import { longest, paint, weigh } from './lib/weight.js';

const KB = 1024;

const site = build({ pseudo: false });
const held = stage(site);

it('a guide is under 60 KB, and under 15 KB compressed, with its styles and scripts', () => {
  const guides = site.pages.filter(({ kind }) => ['guides/(one)', '(city)/(guide)'].includes(kind));
  const heavy = guides
    .map((page) => ({ url: page.url, ...weigh(site, page) }))
    .filter(({ all, brotli }) => all >= 60 * KB || brotli >= 15 * KB)
    .map(({ url, all, brotli }) => `${url} ${all} ${brotli}`);
  assert.deepEqual(heavy, []);
});

it('no page has 10 KB of JavaScript', () => {
  const heavy = site.pages.filter((page) => weigh(site, page).js >= 10 * KB).map(({ url }) => url);
  assert.deepEqual(heavy, []);
});

it('nothing moves while a page loads on slow 4G', async () => {
  const shifted = [];
  for (const locale of ['en', 'ar']) {
    for (const [, page] of longest(site.pages, locale)) {
      if (page.kind === 'chooser') continue;
      const { cls } = await paint(held.browser, held.server.origin + page.url);
      if (cls > 0) shifted.push(`${page.url} ${cls}`);
    }
  }
  assert.deepEqual(shifted, []);
});
