// The search as readers meet it: the field at the head of pages, and its page.

import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';

import { axe, open } from './lib/browser.js';
import { misfits, shifts } from './lib/inspect.js';
import { serve } from './lib/server.js';
import { build, set } from './lib/site.js';
import { stage } from './lib/stage.js';

// What the service worker answers, no test can spoil.
const site = build({ pseudo: false, change: (root) => set(root, 'offline', 'false') });
const held = stage(site);

// In each language: words of a guide, the same with a typing error, what most pages have, and what none has.
const LANGUAGES = {
  it: { words: 'permesso di soggiorno', typo: 'permeso di sogiorno', meant: /permesso/i, broad: 'soggiorno', start: 'sogg' },
  ar: { words: 'تصريح الإقامة', typo: 'الجامعقة', meant: /الجامعة/, broad: 'الإقامة', start: 'الإق' },
  'zh-Hans': { words: '居留许可', broad: '居留', start: '居' },
};
const NOTHING = 'xqzwvkjx';

/** Opens a page for a test, which fails if the page complains of anything but what `expected` names. */
async function visit(url, steps, { options, expected, origin = held.server.origin } = {}) {
  const { context, page, faults } = await open(held.browser, origin, options);
  try {
    await page.goto(origin + url);
    await steps(page, context);
    assert.deepEqual(faults.filter((fault) => !expected?.test(fault)), []);
  } finally {
    await context.close();
  }
}

const field = (page) => page.locator('.header [role=combobox]');
const options = (page) => page.locator('.search-popup [role=option]');
const results = (page) => page.locator('.search-results > li');
const status = (page) => page.locator('.search-count');
const number = (text) => Number(/\d+/.exec(text)?.[0]);
const settled = (page) => page.locator('.search-found[aria-busy=false]').waitFor();
const active = (page) => field(page).getAttribute('aria-activedescendant');
const isOpen = async (page) => (await field(page).getAttribute('aria-expanded')) === 'true';
const ask = (url, query, more = {}) => `${url}?${new URLSearchParams({ q: query, ...more })}`;

for (const [locale, { words, typo, meant, broad, start }] of Object.entries(LANGUAGES)) {
  describe(`the field in ${locale}`, () => {
    it('loads nothing before it is touched', async () => {
      const asked = [];
      await visit(`/${locale}/`, async (page) => {
        page.on('request', (request) => asked.push(request.url()));
        await page.waitForLoadState('networkidle');
        assert.deepEqual(asked.filter((url) => /search/.test(url)), []);
        await Promise.all([page.waitForRequest(/search-engine/), field(page).focus()]);
      });
    });

    it('shows what would be found, by keyboard', async () => {
      await visit(`/${locale}/`, async (page) => {
        await field(page).focus();
        assert.equal(await isOpen(page), false);
        await page.keyboard.type(start);
        await options(page).first().waitFor();
        assert.equal(await isOpen(page), true);
        assert.equal(await page.locator(`#${await field(page).getAttribute('aria-controls')}`).getAttribute('role'), 'listbox');
        assert.deepEqual(await axe(page), []);
        const count = await options(page).count();
        assert.ok(count > 1);
        assert.equal(await active(page), null, 'nothing is chosen at first');
        await page.keyboard.press('ArrowDown');
        assert.equal(await active(page), await options(page).first().getAttribute('id'));
        assert.equal(await options(page).first().getAttribute('aria-selected'), 'true');
        await page.keyboard.press('ArrowUp');
        assert.equal(await active(page), null, 'back in the field');
        await page.keyboard.press('ArrowUp');
        assert.equal(await active(page), await options(page).last().getAttribute('id'));
        await page.keyboard.press('Home');
        assert.equal(await active(page), null);
        assert.equal(await field(page).evaluate((input) => input.selectionStart), 0);
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('End');
        assert.equal(await active(page), null);
        assert.equal(await field(page).evaluate((input) => input.selectionStart), start.length);
        await page.keyboard.press('Escape');
        assert.equal(await isOpen(page), false);
        assert.equal(await field(page).inputValue(), start, 'the first Escape closes');
        await page.keyboard.press('ArrowDown');
        await options(page).first().waitFor();
        await page.keyboard.press('Escape');
        await page.keyboard.press('Escape');
        assert.equal(await field(page).inputValue(), '', 'the second clears');
        await page.keyboard.type(start);
        await options(page).first().waitFor();
        await page.keyboard.press('Tab');
        assert.equal(await isOpen(page), false);
        assert.ok(!(await page.locator('.search-popup').isVisible()));
      });
    });

    it('says how many there are', async () => {
      await visit(`/${locale}/`, async (page) => {
        await field(page).focus();
        await page.keyboard.type(words);
        await options(page).first().waitFor();
        assert.match(await page.locator('.header output').textContent(), /\S/);
      });
    });

    it('leads to what was chosen, or to all', async () => {
      await visit(`/${locale}/`, async (page) => {
        await field(page).focus();
        await page.keyboard.type(words);
        // The last letter is answered: the way to all results holds the whole question.
        await page.waitForFunction(([list, q]) => document.querySelector(list)?.lastElementChild?.dataset.url.endsWith(q), ['.header [role=listbox]', `?${new URLSearchParams({ q: words })}`]);
        await page.keyboard.press('ArrowDown');
        const url = await options(page).first().getAttribute('data-url');
        await Promise.all([page.waitForURL(url), page.keyboard.press('Enter')]);
        assert.equal(await page.locator('h1').count(), 1);
        await field(page).focus();
        await page.keyboard.type(words);
        await Promise.all([page.waitForURL(/\/search\/\?q=/), page.keyboard.press('Enter')]);
        await results(page).first().waitFor();
      });
    });

    it('holds still under the hand while the last letters are answered', async () => {
      const [head, tail] = [words.slice(0, -1), words.slice(-1)];
      for (const hand of ['keyboard', 'mouse']) {
        await visit(`/${locale}/`, async (page) => {
          await field(page).focus();
          await page.keyboard.type(head);
          await page.waitForFunction(([list, q]) => document.querySelector(list)?.lastElementChild?.dataset.url.endsWith(q), ['.header [role=listbox]', `?${new URLSearchParams({ q: head })}`]);
          const box = await options(page).first().boundingBox();
          await page.keyboard.type(tail);
          if (hand === 'keyboard') await page.keyboard.press('ArrowDown');
          else {
            await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
            await page.mouse.down();
          }
          const [url, chosen] = [await options(page).first().getAttribute('data-url'), await active(page)];
          assert.ok(chosen);
          await page.waitForTimeout(600);
          assert.deepEqual([await options(page).first().getAttribute('data-url'), await active(page)], [url, chosen]);
          await Promise.all([page.waitForURL(url), hand === 'keyboard' ? page.keyboard.press('Enter') : page.mouse.up()]);
        });
      }
    });

    it('answers the last letters when the hand goes back to them', async () => {
      await visit(`/${locale}/`, async (page) => {
        await field(page).focus();
        await page.keyboard.type(words.slice(0, -1));
        await options(page).first().waitFor();
        await page.keyboard.type(words.slice(-1));
        await page.keyboard.press('ArrowDown');
        await page.waitForTimeout(300);
        await page.keyboard.press('ArrowUp');
        await page.waitForFunction(([list, q]) => document.querySelector(list)?.lastElementChild?.dataset.url.endsWith(q), ['.header [role=listbox]', `?${new URLSearchParams({ q: words })}`]);
        assert.equal(await active(page), null);
      });
    });

    it('can be touched', async () => {
      const phone = { viewport: { width: 320, height: 600 }, hasTouch: true, isMobile: true };
      await visit(`/${locale}/`, async (page) => {
        assert.deepEqual(await page.evaluate(misfits), []);
        await field(page).tap();
        await page.keyboard.type(start);
        await options(page).first().waitFor();
        assert.deepEqual(await page.evaluate(misfits), []);
        for (const option of await options(page).all()) assert.ok((await option.boundingBox()).height >= 44);
        const url = await options(page).nth(1).getAttribute('data-url');
        await Promise.all([page.waitForURL(url), options(page).nth(1).tap()]);
      }, { options: phone });
    });
  });

  describe(`the page in ${locale}`, () => {
    const url = `/${locale}/search/`;

    it('shows results with their words marked, which lead to where they stand', async () => {
      await visit(ask(url, words), async (page, context) => {
        await settled(page);
        const count = await results(page).count();
        assert.ok(count > 0 && count <= 10);
        assert.ok((await results(page).first().locator('mark').count()) > 0);
        assert.deepEqual(await axe(page), []);
        assert.deepEqual(await page.evaluate(misfits), []);
        for (const link of await results(page).locator('h2 a').all()) {
          const { pathname, hash } = new URL(await link.evaluate((element) => element.href));
          const file = path.join(site.folder, decodeURIComponent(pathname), 'index.html');
          assert.ok(fs.existsSync(file), pathname);
          if (hash) assert.ok(fs.readFileSync(file, 'utf8').includes(`id="${decodeURIComponent(hash.slice(1))}"`), pathname + hash);
        }
        void context;
      });
    });

    it('keeps questions and filters in the address', async () => {
      await visit(url, async (page) => {
        await settled(page);
        assert.ok(await page.locator('.search-browse').isVisible());
        await page.locator('#search-query').fill(broad);
        await results(page).first().waitFor();
        assert.equal(new URL(page.url()).searchParams.get('q'), broad);
        assert.ok(!(await page.locator('.search-browse').isVisible()));
        await settled(page);
        const all = await status(page).textContent();
        const filter = page.locator('select[name=kind]');
        const option = filter.locator('option[value]:not([value=""])').last();
        const [value, promised] = [await option.getAttribute('value'), number(await option.textContent())];
        await filter.selectOption(value);
        await page.waitForURL(/kind=/);
        await settled(page);
        assert.equal(Math.min(promised, 10), await results(page).count());
        const some = await status(page).textContent();
        await page.reload();
        await settled(page);
        assert.equal(await status(page).textContent(), some);
        assert.equal(await filter.inputValue(), value);
        await page.goBack();
        await settled(page);
        await page.waitForFunction((text) => document.querySelector('.search-count').textContent === text, all);
        assert.equal(await filter.inputValue(), '');
        await page.goForward();
        await page.waitForFunction((text) => document.querySelector('.search-count').textContent === text, some);
        await page.locator('.search-filters').evaluate((details) => { details.open = true; });
        await page.locator('.search-filters [type=reset]').click();
        await page.waitForFunction((text) => document.querySelector('.search-count').textContent === text, all);
        assert.ok(!page.url().includes('kind='));
      });
    });

    it('goes on behind the first ten', async () => {
      await visit(ask(url, start), async (page) => {
        await settled(page);
        const total = number(await status(page).textContent());
        if (total > 10) {
          await page.locator('.search-more button').click();
          await page.locator('.search-results > li:nth-child(11)').waitFor();
          assert.equal(await results(page).count(), Math.min(total, 20));
          assert.ok(await results(page).nth(10).locator('a').evaluate((link) => link === document.activeElement));
          await page.reload();
          await settled(page);
          assert.equal(await results(page).count(), Math.min(total, 20), 'after loading again');
        } else assert.ok(!(await page.locator('.search-more').isVisible()));
      });
    });

    it('offers other ways where nothing is found', async () => {
      await visit(ask(url, NOTHING), async (page) => {
        await settled(page);
        assert.equal(await results(page).count(), 0);
        assert.match(await status(page).textContent(), /\S/);
        const browse = page.locator('.search-browse');
        assert.ok(await browse.isVisible());
        assert.ok((await browse.locator('a').count()) > 5);
        assert.equal(await browse.locator('a[href^="mailto:"]').count(), 1);
        assert.deepEqual(await axe(page), []);
      });
    });

    // In Chinese a wrong sign makes another word: nothing is asked there.
    if (typo) it('asks what was meant', async () => {
      await visit(ask(url, typo), async (page) => {
        await settled(page);
        const link = page.locator('.search-meant a');
        assert.match(await link.textContent(), meant);
        const text = await link.textContent();
        await link.click();
        await settled(page);
        assert.equal(new URL(page.url()).searchParams.get('q'), text);
        assert.ok((await results(page).count()) > 0);
        assert.ok(!(await link.isVisible()));
      });
    });

    it('says what is wrong with a file that comes short, and tries again', async () => {
      let short = true;
      await visit('/' + locale + '/', async (page) => {
        await page.route(/\/search\/.*\.bin$/, async (route) => {
          const response = await route.fetch();
          const body = await response.body();
          await route.fulfill({ response, body: short ? body.subarray(0, body.length / 2) : body });
        });
        await field(page).focus();
        await page.keyboard.type(words);
        const again = page.locator('.search-popup button');
        await again.waitFor();
        assert.match(await page.locator('.header output').textContent(), /\S/);
        assert.deepEqual(await axe(page), []);
        await page.goto(held.server.origin + ask(url, words));
        await settled(page);
        assert.equal(await results(page).count(), 0);
        assert.match(await status(page).textContent(), /\S/);
        assert.ok(await page.locator('.search-browse').isVisible());
        short = false;
        await page.locator('.search-meant button').click();
        await results(page).first().waitFor();
      });
    });

    it('says that a file is not there, or the network', async () => {
      await visit(url, async (page) => {
        await settled(page);
        for (const action of [(route) => route.fulfill({ status: 404, body: 'no' }), (route) => route.abort('internetdisconnected')]) {
          await page.unrouteAll();
          await page.route(/\/search\/.*\.bin$/, action);
          await page.goto(held.server.origin + ask(url, words));
          await settled(page);
          assert.match(await status(page).textContent(), /\S/);
          assert.ok(await page.locator('.search-meant button').isVisible());
        }
      }, { expected: /404|does not load|ERR_INTERNET/ });
    });

    it('does not move while it loads', async () => {
      await visit(ask(url, words), async (page) => {
        await settled(page);
        assert.ok((await page.evaluate(shifts)) < 0.02);
      });
    });

    it('bears whatever is asked', async () => {
      await visit(url, async (page) => {
        for (const query of ['\ud800', 'a\udc00', '?!…', '\u200f\u202e', 'permesso '.repeat(1200), 'é'.repeat(10_000), '<img src=x onerror=alert(1)>', '__proto__']) {
          // The address takes no half of a character: the field does.
          await page.locator('#search-query').evaluate((input, text) => {
            input.value = text;
            input.dispatchEvent(new Event('input'));
          }, query);
          await page.waitForTimeout(200);
          await settled(page);
          assert.equal(await page.locator('.search-results img').count(), 0);
        }
        await page.goto(held.server.origin + url + '?q=%ED%A0%80%FF&kind=nothing&city=%00');
        await settled(page);
      });
    });

    it('is the list from A to Z without JavaScript', async () => {
      await visit(`/${locale}/`, async (page) => {
        await page.locator('.header input[type=search]').fill('x');
        await Promise.all([page.waitForURL(/\/a-z\/\?q=x$/), page.keyboard.press('Enter')]);
        await page.goto(held.server.origin + url);
        assert.ok(await page.locator(`main a[href$="/${locale}/a-z/"]`).first().isVisible());
        assert.ok(!(await page.locator('.search-filters').isVisible()));
      }, { options: { javaScriptEnabled: false } });
    });
  });
}

describe('the search', () => {
  it('works under a path', async () => {
    const below = build({ pseudo: false, base: '/sub/path/' });
    const server = await serve(below);
    try {
      await visit('/sub/path/it/', async (page) => {
        await field(page).focus();
        await page.keyboard.type('permesso');
        await options(page).first().waitFor();
        await page.keyboard.press('ArrowDown');
        await Promise.all([page.waitForURL(/\/sub\/path\/it\/./), page.keyboard.press('Enter')]);
        assert.equal(await page.locator('h1').count(), 1);
        await page.goto(server.origin + ask('/sub/path/it/search/', 'permesso'));
        await settled(page);
        await Promise.all([page.waitForURL(/\/sub\/path\/it\/(?!search)/), results(page).first().locator('a').click()]);
        assert.notEqual(await page.title(), '');
      }, { origin: server.origin });
    } finally {
      await server.close();
    }
  });

  it('looks right in the dark, in forced colours and when zoomed', async () => {
    for (const more of [{ colorScheme: 'dark' }, { forcedColors: 'active' }, { viewport: { width: 320, height: 256 } }]) {
      await visit(ask('/it/search/', 'permesso'), async (page) => {
        await settled(page);
        assert.deepEqual(await axe(page, true), []);
        assert.deepEqual(await page.evaluate(misfits), []);
      }, { options: more });
    }
  });

  it('tells browsers how to search', async () => {
    await visit('/ar/', async (page) => {
      const url = await page.locator('link[rel=search]').getAttribute('href');
      const xml = fs.readFileSync(path.join(site.folder, url), 'utf8');
      assert.match(xml, /template="https:\/\/approdo\.example\.org\/ar\/search\/\?q=\{searchTerms\}"/);
      const short = /<ShortName>(.*?)<\/ShortName>/.exec(xml)[1];
      assert.ok([...short].length <= 16);
    });
  });

  it('is unknown to search engines', () => {
    const html = fs.readFileSync(path.join(site.folder, 'it/search/index.html'), 'utf8');
    assert.match(html, /<meta name="robots" content="noindex">/);
    const sitemap = fs.readFileSync(path.join(site.folder, 'sitemap.xml'), 'utf8');
    assert.ok(!sitemap.includes('/search/'));
  });
});
