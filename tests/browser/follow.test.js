// What a page that is open makes of words that are written meanwhile: its search finds them, its terms explain
// themselves, and another page may come in its place.

import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';

import { launch } from './lib/browser.js';
import { isSame, listening, preview as start, shows } from './lib/preview.js';

const ACCOUNT = 'content/guides/bank-account.it.md';
const ACCOUNT_PAGE = '/it/guides/aprire-un-conto/';

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser?.close());
const preview = (...test) => start(browser, ...test);

it('a search that is open finds a word as soon as it is written', () =>
  preview('/it/search/?q=zanzariera', async (tab, server) => {
    await tab.locator('.search-browse').waitFor();
    assert.equal(await tab.locator('.search-results li').count(), 0);
    server.append(ACCOUNT, 'Una zanzariera non serve.');
    const first = tab.locator('.search-results li').first();
    await first.waitFor();
    assert.match(await first.locator('a').getAttribute('href'), /\/it\/guides\/aprire-un-conto\//);
    assert.ok(await isSame(tab));
  }));

it('a field at the head of a page finds it, too', () =>
  preview('/it/desks/', async (tab, server) => {
    await tab.fill('#site_search', 'zanzariera');
    await tab.locator('#site_search_list + p, .search-popup p').first().waitFor();
    server.append(ACCOUNT, 'Una zanzariera non serve.');
    await server.settled();
    await tab.waitForFunction(() => window.heard.filter(({ type }) => type === 'changed').length > 1);
    await tab.fill('#site_search', 'zanzarier');
    await tab.locator('#site_search_list li[data-url*="aprire-un-conto"]').waitFor();
    assert.ok(await isSame(tab));
  }));

it('a term that is written into the page explains itself', () =>
  preview(ACCOUNT_PAGE, async (tab, server) => {
    const term = tab.locator('a.term[href$="#term-prefettura"]');
    assert.equal(await term.count(), 0);
    server.append(ACCOUNT, 'La Prefettura non c’entra.');
    await term.waitFor();
    await term.press('Enter');
    const box = tab.locator('.term-box');
    await box.waitFor();
    assert.match(await box.innerText(), /governo/);
    assert.equal(await term.getAttribute('aria-expanded'), 'true');
    assert.ok(await isSame(tab), 'the page was not loaded again');
  }));

it('who wants it comes to the page that is written', () =>
  preview('/it/desks/', async (tab, server) => {
    server.append(ACCOUNT, 'Una frase appena scritta.');
    await tab.waitForURL(`**${ACCOUNT_PAGE}`);
    await shows(tab, '.text', 'Una frase appena scritta.');
    // A page that shows the change itself stays, once it knows what it was given.
    await listening(tab);
    await server.settled();
    await tab.evaluate(() => { window.same = true; });
    server.append(ACCOUNT, 'E un’altra.');
    await shows(tab, '.text', 'E un’altra.');
    assert.ok(await isSame(tab));
  }, { options: ['--navigate-to-changed'] }));

it('on that page, it comes to the place', () =>
  preview(ACCOUNT_PAGE, async (tab, server) => {
    const isSeen = (text) => tab.waitForFunction((text) => {
      const found = [...document.querySelectorAll('.text p')].find((one) => one.textContent === text);
      const { top, bottom } = found?.getBoundingClientRect() ?? {};
      return top > 0 && bottom < innerHeight;
    }, text);
    assert.equal(await tab.evaluate(() => scrollY), 0);
    server.append(ACCOUNT, 'Una frase appena scritta.');
    await isSeen('Una frase appena scritta.');
    assert.ok(await isSame(tab));
    await server.settled();
    // What is in sight already moves nothing.
    await tab.evaluate(() => new Promise((done) => { let last = -1; const look = () => { if (scrollY === last) done(); last = scrollY; setTimeout(look, 100); }; look(); }));
    const place = await tab.evaluate(() => scrollY);
    server.append(ACCOUNT, 'E un’altra.');
    await isSeen('E un’altra.');
    await tab.waitForTimeout(500);
    assert.equal(await tab.evaluate(() => scrollY), place);
  }, { options: ['--navigate-to-changed'] }));

it('without it, another page stays where it is', () =>
  preview('/it/desks/', async (tab, server) => {
    server.append(ACCOUNT, 'Una frase appena scritta.');
    await server.settled();
    await tab.waitForFunction(() => window.heard.filter(({ type }) => type === 'changed').length > 1);
    assert.ok(tab.url().endsWith('/it/desks/') && (await isSame(tab)));
  }));

it('of some languages alone, the others are made when somebody opens them', () =>
  preview('/it/desks/', async (tab, server) => {
    assert.equal((await fetch(`${server.origin}/ar/desks/`)).status, 200);
    assert.equal((await fetch(`${server.origin}/search/it/index.json`)).status, 200);
    assert.equal((await fetch(`${server.origin}/search/ar/index.json`)).status, 404);
  }, { options: ['--lang', 'it,en'] }));
