// What is there without a network, with `offline: true`: the host is really gone, not just emulated away.

import assert from 'node:assert/strict';
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { after, before, it } from 'node:test';

import { launch, open } from './lib/browser.js';
import { until } from './lib/preview.js';
import { serve } from './lib/server.js';
import { build, set } from './lib/site.js';

const keeps = (root) => set(root, 'offline', 'true');
const first = build({ pseudo: false, change: keeps });
const below = build({ pseudo: false, base: '/guide/', change: keeps });
const restyled = build({
  pseudo: false,
  change: (root) => {
    keeps(root);
    fs.appendFileSync(path.join(root, 'themes/default/assets/style.css'), 'body { outline-offset: 7px; }\n');
  },
});
const without = build({ pseudo: false, change: (root) => set(root, 'offline', 'false') });

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser?.close());

/** A reader and a host that can go and come back, as another build if need be. */
async function reader(site, steps, options = {}) {
  let server = await serve({ ...site, ...options.host });
  const { origin } = server;
  const port = Number(new URL(origin).port);
  const { context, page, faults } = await open(browser, origin, options.browser);
  if (options.before) await page.addInitScript(options.before);
  const host = {
    origin,
    page,
    context,
    faults,
    visit: (url) => page.goto(origin + url, { waitUntil: 'load' }),
    leave: async () => {
      await server?.close();
      server = undefined;
    },
    come: async (other = site) => {
      await server?.close();
      server = await serve({ ...other, ...options.host, port });
    },
    /** The addresses in a store of the worker: `pages` or `shell`. */
    stored: (name, base = site.base) =>
      page.evaluate(async (store) => ((await caches.has(store)) ? (await (await caches.open(store)).keys()).map(({ url }) => new URL(url).pathname) : []), `approdo-${name} ${origin}${base}`),
    /** Waits until the list of a city is kept whole, and after it the index of its language. */
    kept: async (city, base = site.base) => {
      const files = fs.readdirSync(path.join(site.folder, 'search', city.split('/')[0])).length;
      for (let turn = 0; turn < 150; turn += 1) {
        const index = (await host.stored('search', base)).length;
        if ((await host.stored('pages', base)).includes(`${base}${city}offline.json`) && index >= files) return;
        await page.waitForTimeout(200);
      }
      assert.fail(`${city} is not kept after 30 s: ${await host.stored('pages', base)}`);
    },
  };
  try {
    await steps(host);
  } finally {
    await context.close();
    await server?.close();
  }
}

const styled = (page) => page.evaluate(() => [...document.styleSheets].some((sheet) => sheet.cssRules.length > 20));

/** All that the list of a city names, with what each must show. */
const list = (site, city) => JSON.parse(fs.readFileSync(path.join(site.folder, city, 'offline.json'), 'utf8')).filter(([, title]) => title);

for (const site of [first, below]) {
  for (const locale of ['en', 'ar']) {
    it(`a city, its desks and its guides are there without a network, at ${site.base}${locale}/bologna/`, async () => {
      await reader(site, async ({ visit, kept, leave, page, origin, faults, stored }) => {
        await visit(`${site.base}${locale}/bologna/`);
        await kept(`${locale}/bologna/`);
        await leave();
        const pages = list(site, `${locale}/bologna`);
        for (const kind of [/\/bologna\/$/, /\/desks\/$/, /\/desks\/[^/]+\/$/, /\/guides\/[^/]+\/$/]) assert.ok(pages.some(([address]) => kind.test(address)), String(kind));
        for (const [address, title] of pages) {
          await visit(site.base + address);
          assert.ok((await page.title()).startsWith(title), `${address}: ${await page.title()}`);
          assert.ok(await styled(page), `${address} has its styles`);
          const lost = await page.$$eval('img', async (images) => {
            for (const image of images) image.loading = 'eager';
            await Promise.all(images.map((image) => image.decode().catch(() => {})));
            return images.filter(({ naturalWidth }) => !naturalWidth).map(({ src }) => src);
          });
          assert.deepEqual(lost, [], `${address} has its images`);
        }
        assert.ok((await stored('pages')).every((address) => address.startsWith(site.base)));
        // The way in leads on to the reader's language.
        await page.evaluate((tag) => localStorage.setItem('approdo-locale', tag), locale);
        await visit(site.base);
        await page.waitForURL(`${origin}${site.base}${locale}/`);
        // The explanation of a term comes from the glossary.
        const explained = pages.find(([address]) => fs.readFileSync(path.join(site.folder, address, 'index.html'), 'utf8').includes('class="term"'));
        await visit(site.base + explained[0]);
        await page.locator('a.term').first().press('Enter');
        await page.locator('.term-box:popover-open').waitFor();
        // Filters are a script of their own.
        await visit(`${site.base}${locale}/bologna/desks/?wheelchair=yes`);
        assert.ok(await page.locator('form.filters select:enabled').first().isVisible());
        assert.deepEqual(faults, []);
      });
    });
  }
}

it('under a path of the host, what lies beside it is left alone', async () => {
  await reader(below, async ({ visit, kept, leave, page, context, origin }) => {
    await visit('/guide/en/bologna/');
    await page.evaluate(() => caches.open('of another'));
    await kept('en/bologna/');
    const beside = await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope));
    assert.deepEqual(beside, [`${origin}/guide/`]);
    assert.ok((await page.evaluate(() => caches.keys())).includes('of another'));
    await visit('/elsewhere/');
    assert.equal(await page.evaluate(() => navigator.serviceWorker.controller), null);
    await leave();
    const other = await context.newPage();
    await assert.rejects(other.goto(`${origin}/elsewhere/`));
  });
});

for (const [locale, dir, title] of [['en', 'ltr', 'No network'], ['ar', 'rtl', 'لا يوجد اتصال بالشبكة']]) {
  for (const bare of [false, true]) {
    it(`a page that is not kept says so, and leads to what is, in ${locale}${bare ? ', on a host that hides `.html`' : ''}`, async () => {
      await reader(first, async ({ visit, kept, leave, page, faults }) => {
        await visit(`/${locale}/bologna/`);
        await kept(`${locale}/bologna/`);
        await leave();
        // Another city, another language, and an address of no language.
        for (const address of [`/${locale}/parma/`, '/it/parma/', '/nowhere/']) {
          await visit(address);
          assert.ok((await page.title()).startsWith(title), `${address}: ${await page.title()}`);
          assert.equal(await page.locator('h1').textContent(), title);
          assert.equal(await page.getAttribute('html', 'dir'), dir);
          assert.equal(await page.getAttribute('html', 'lang'), locale);
          assert.ok(await styled(page));
          const links = page.locator('main [data-kept] a');
          await links.first().waitFor();
          await page.waitForFunction(() => document.querySelectorAll('[data-kept] a').length > 5);
          await links.first().click();
          await page.waitForURL(`**/${locale}/bologna/`);
          assert.ok(await styled(page));
        }
        assert.deepEqual(faults, []);
      }, { host: { bare } });
    });
  }
}

it('while the network answers nobody sees an old page, whatever the host lets browsers keep', async () => {
  const file = path.join(first.folder, 'en/bologna/index.html');
  const old = fs.readFileSync(file, 'utf8');
  await reader(first, async ({ visit, kept, leave, page }) => {
    await visit('/en/bologna/');
    await kept('en/bologna/');
    fs.writeFileSync(file, old.replace(/<h1>[^<]*/, '<h1>Changed'));
    try {
      await visit('/en/');
      await page.locator('main a[href$="/en/bologna/"]').first().click();
      await page.waitForURL('**/en/bologna/');
      assert.match(await page.locator('h1').textContent(), /^Changed/);
      await page.waitForTimeout(500);
      await leave();
      await visit('/en/bologna/');
      assert.match(await page.locator('h1').textContent(), /^Changed/, 'the kept page is the new one');
    } finally {
      fs.writeFileSync(file, old);
    }
  }, { host: { cache: 'max-age=600' } });
});

for (const site of [first, below]) {
  it(`the search finds without a network what is kept, at ${site.base}it/`, async () => {
    await reader(site, async ({ visit, kept, leave, page }) => {
      const results = page.locator('.search-results > li');
      await visit(`${site.base}it/bologna/`);
      await kept('it/bologna/');
      await leave();
      await visit(`${site.base}it/search/?q=permesso`);
      await results.first().waitFor();
      await visit(`${site.base}it/bologna/`);
      await page.locator('.header [role=combobox]').focus();
      await page.keyboard.type('permesso bologna');
      // While letters come, there are answers to the first of them.
      const option = page.locator('.search-popup [role=option][data-url*="/it/bologna/"]').first();
      await option.waitFor();
      await option.click();
      await page.waitForURL(/\/it\/bologna\/./);
      assert.ok(await styled(page));
    });
  });
}

it('the search in a language that was used is there without a network, and forgets what the index has no more', async () => {
  await reader(first, async ({ visit, leave, come, page, stored, origin }) => {
    const results = page.locator('.search-results > li');
    await visit('/uk/');
    await page.waitForFunction(() => navigator.serviceWorker.controller);
    await visit('/uk/search/?q=Болонья');
    await results.first().waitFor();
    await visit('/uk/');
    const use = async () => {
      await page.locator('.header [role=combobox]').fill('Болонья');
      await page.locator('.search-popup [role=option]').first().waitFor();
    };
    await use();
    await page.reload();
    await leave();
    await use();
    await page.evaluate(async ([store, old]) => (await caches.open(store)).put(old, new Response('old')), [`approdo-search ${origin}/`, `${origin}/search/uk/0000000000.bin`]);
    await come();
    await visit('/uk/search/?q=Болонья');
    await results.first().waitFor();
    assert.ok(!(await stored('search')).includes('/search/uk/0000000000.bin'));
  });
});

it('a page that the site has no more is not kept any more', async () => {
  await reader(first, async ({ visit, kept, page, come, stored }) => {
    await visit('/en/bologna/');
    await kept('en/bologna/');
    const [gone] = list(first, 'en/bologna').find(([address]) => /\/desks\/./.test(address));
    const folder = path.join(first.folder, gone);
    fs.renameSync(folder, `${folder.replace(/\/$/, '')}.away`);
    try {
      await come();
      assert.equal((await visit(`/${gone}`)).status(), 404);
      await until('it is not kept any more', async () => !(await stored('pages')).includes(`/${gone}`));
    } finally {
      fs.renameSync(`${folder.replace(/\/$/, '')}.away`, folder);
    }
  });
});

it('a network that does not answer for ten seconds is none, for pages that are kept', async () => {
  await reader(first, async ({ visit, kept, leave, page, origin }) => {
    await visit('/en/bologna/');
    await kept('en/bologna/');
    await leave();
    const silent = http.createServer(() => {});
    await new Promise((ready) => silent.listen(Number(new URL(origin).port), '127.0.0.1', ready));
    const start = Date.now();
    await visit('/en/bologna/');
    assert.ok(Date.now() - start > 9000);
    assert.ok(await styled(page));
    silent.closeAllConnections();
    await new Promise((done) => silent.close(done));
  });
});

for (const [from, to] of [['en/bologna/', 'en/parma/'], ['en/bologna/', 'ar/bologna/']]) {
  it(`who goes from ${from} to ${to} keeps the latter`, async () => {
    await reader(first, async ({ visit, kept, stored, leave, page }) => {
      await visit(`/${from}`);
      await kept(from);
      await visit(`/${to}`);
      await kept(to);
      const pages = (await stored('pages')).filter((address) => address !== '/');
      assert.deepEqual(pages.filter((address) => address.startsWith(`/${from}`)), []);
      await leave();
      await visit(`/${to}`);
      assert.ok(await styled(page));
    });
  });
}

it('a new build brings its own styles, and the old ones go when no kept page loads them', async () => {
  const style = (site) => /href="([^"]*\/style\.[^"]+)"/.exec(fs.readFileSync(path.join(site.folder, 'en/bologna/index.html'), 'utf8'))[1];
  assert.notEqual(style(first), style(restyled));
  const load = (page) => page.locator('link[rel=stylesheet]').first().getAttribute('href');
  await reader(first, async ({ visit, kept, stored, leave, come, page, faults }) => {
    await visit('/en/bologna/');
    await kept('en/bologna/');
    await come(restyled);
    // The old worker is asked once more; the browser finds the new one meanwhile.
    await visit('/en/bologna/');
    assert.equal(await load(page), style(restyled));
    // It is installed. Where the host went in the middle of it, Chromium did not ask again for 30 s.
    await until('the new worker keeps the new style', async () => (await stored('shell')).includes(style(restyled)));
    await page.waitForTimeout(1500);
    // Without a network in between, every page has styles, those of before too.
    await leave();
    for (const [address] of list(first, 'en/bologna')) {
      await visit(`/${address}`);
      assert.ok(await styled(page), address);
    }
    await come(restyled);
    for (let turn = 0; turn < 20 && (await stored('shell')).includes(style(first)); turn += 1) {
      await visit('/en/bologna/');
      await page.waitForTimeout(1500);
    }
    const shell = await stored('shell');
    assert.ok(shell.includes(style(restyled)) && !shell.includes(style(first)), shell.join(' '));
    await leave();
    for (const [address] of list(restyled, 'en/bologna')) {
      await visit(`/${address}`);
      assert.equal(await load(page), style(restyled), address);
      assert.ok(await styled(page), address);
    }
    assert.deepEqual(faults, []);
  });
});

it('who saves data keeps nothing', async () => {
  const saves = () => Object.defineProperty(Navigator.prototype, 'connection', { get: () => ({ saveData: true }) });
  await reader(first, async ({ visit, page }) => {
    await visit('/en/bologna/');
    await page.waitForTimeout(1500);
    assert.deepEqual(await page.evaluate(() => caches.keys()), []);
    assert.equal(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length), 0);
  }, { before: saves });
});

it('a site that keeps nothing any more ends the worker of before, and what it kept', async () => {
  assert.ok(!/data-worker/.test(fs.readFileSync(path.join(without.folder, 'en/bologna/index.html'), 'utf8')));
  await reader(first, async ({ visit, kept, come, leave, page, context, origin, faults }) => {
    await visit('/en/bologna/');
    await kept('en/bologna/');
    await page.evaluate(() => caches.open('of another'));
    await come(without);
    await visit('/en/bologna/');
    const left = () => page.evaluate(async () => [(await navigator.serviceWorker.getRegistrations()).length, ...(await caches.keys())]);
    let now;
    await until(() => `all has gone but ${now}`, async () => (now = JSON.stringify(await left())) === '[0,"of another"]');
    await visit('/en/bologna/');
    assert.equal(await page.evaluate(() => navigator.serviceWorker.controller), null);
    assert.deepEqual(faults, []);
    await leave();
    const other = await context.newPage();
    await assert.rejects(other.goto(`${origin}/en/bologna/`));
  });
});
