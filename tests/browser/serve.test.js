// `approdo serve` and a page in a browser: whatever is written shows, and the reader's place stays.

import assert from 'node:assert/strict';
import crypto from 'node:crypto';
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { after, before, it } from 'node:test';
import zlib from 'node:zlib';

import { launch } from './lib/browser.js';
import { guide, isSame, listening, overlay, preview as start, shows, until } from './lib/preview.js';

const ACCOUNT = 'content/guides/bank-account.it.md';
const ACCOUNT_PAGE = '/it/guides/aprire-un-conto/';
const SAVINGS = 'content/guides/savings-book.it.md';
const withSavings = { change: (server) => server.write(SAVINGS, guide('Libretto postale', 'Un libretto.')), expected: /404/ };
const LIST_PAGE = '/it/topics/banca-e-denaro/';

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser?.close());
const preview = (...test) => start(browser, ...test);

/** A picture whose size tells which one it is. */
const picture = (size) => `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 1 1"/>\n`;

it('a changed text shows, and what the reader has done stays', () =>
  preview(ACCOUNT_PAGE, async (tab, server) => {
    await tab.locator('.languages summary').click();
    await tab.fill('#site_search', 'permess');
    await tab.waitForFunction(() => document.querySelectorAll('#site_search_list > *').length > 0);
    await tab.evaluate(() => {
      document.documentElement.style.scrollBehavior = 'auto';
      scrollTo(0, 900);
      window.kept = document.querySelector('#refused');
      window.place = { scroll: scrollY, top: window.kept.getBoundingClientRect().top };
    });
    server.append(ACCOUNT, 'Una frase appena scritta.');
    await shows(tab, '.text', 'Una frase appena scritta.');
    await server.settled();
    const state = await tab.evaluate(() => ({
      scroll: scrollY === window.place.scroll,
      top: window.kept.getBoundingClientRect().top === window.place.top,
      kept: window.kept === document.querySelector('#refused'),
      open: document.querySelector('.languages').open,
      focus: document.activeElement.id,
      typed: document.activeElement.value,
      suggestions: document.querySelectorAll('#site_search_list > *').length > 0,
    }));
    assert.deepEqual(state, { scroll: true, top: true, kept: true, open: true, focus: 'site_search', typed: 'permess', suggestions: true });
    // Above the reader's eyes, too.
    const top = () => tab.evaluate(() => document.querySelector('#refused').getBoundingClientRect().top);
    const before = await top();
    server.replace(ACCOUNT, '---\n\n## ', '---\n\nUn capoverso in cima.\n\nE un altro.\n\n## ');
    await tab.waitForFunction(() => document.body.textContent.includes('Un capoverso in cima.'));
    await tab.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    assert.ok(Math.abs((await top()) - before) < 2, `${await top()} ${before}`);
    assert.ok(await isSame(tab), 'the page was not loaded again');
  }));

it('many saves one after the other end in the last one', () =>
  preview(ACCOUNT_PAGE, async (tab, server) => {
    const text = server.read(ACCOUNT);
    for (let at = 0; at < 30; at += 1) {
      server.write(ACCOUNT, `${text}\nSalvataggio numero ${at}.\n`);
      await tab.evaluate(() => new Promise(requestAnimationFrame));
    }
    await shows(tab, '.text', 'Salvataggio numero 29.');
    await server.settled();
    assert.equal(await tab.evaluate(() => document.querySelector('.text').textContent.split('Salvataggio').length), 2);
    assert.ok(await isSame(tab));
  }));

it('a change while the page is still coming shows, and its scripts run on what they have made', () =>
  preview('/it/guides/libretto-postale/', async (tab, server) => {
    for (const word of ['Prima', 'Seconda', 'Terza']) {
      await tab.goto(`${server.origin}/it/guides/libretto-postale/`, { waitUntil: word === 'Seconda' ? 'domcontentloaded' : 'commit' });
      server.append(SAVINGS, `${word} frase.`);
      await shows(tab, '.text', `${word} frase.`);
      // The search has told assistive technology what the field is.
      await tab.waitForFunction(() => document.querySelector('#site_search[role=combobox]'));
    }
  }, { ...withSavings, expected: /does not load|ERR_/ }));

it('a text in Arabic, from right to left', () =>
  preview('/ar/guides/bank-account/', async (tab, server) => {
    const word = 'جملة كُتبت الآن.';
    server.append('content/guides/bank-account.ar.md', word);
    await shows(tab, '.text', word);
    const direction = await tab.evaluate((word) => {
      const mine = [...document.querySelectorAll('.text p')].find((one) => one.textContent === word);
      return [document.documentElement.lang, document.documentElement.dir, getComputedStyle(mine).direction];
    }, word);
    assert.deepEqual(direction, ['ar', 'rtl', 'rtl']);
    assert.ok(await isSame(tab));
  }));

it('a stylesheet of the theme is exchanged', () =>
  preview(ACCOUNT_PAGE, async (tab, server) => {
    server.append('themes/default/assets/style.css', 'h1 { text-indent: 7px; }');
    await tab.waitForFunction(() => getComputedStyle(document.querySelector('h1')).textIndent === '7px');
    await tab.waitForFunction(() => document.querySelectorAll('link[rel=stylesheet]').length === 1);
    assert.ok(await isSame(tab));
  }));

it('a script of the theme: the page is loaded again', () =>
  preview(ACCOUNT_PAGE, async (tab, server) => {
    server.append('themes/default/assets/approdo.js', 'document.documentElement.id = "run-again";');
    await tab.waitForFunction(() => document.documentElement.id === 'run-again');
    assert.ok(!(await isSame(tab)));
  }));

/** A picture at `file` that gets twice as wide: the page that is open shows it so, and stays. */
const widens = (address, selector, file, use) =>
  preview(
    address,
    async (tab, server) => {
      const width = (wanted) => tab.waitForFunction(([selector, wanted]) => document.querySelector(selector)?.naturalWidth === wanted, [selector, wanted]);
      await width(30);
      server.write(file, picture(60));
      await width(60);
      assert.ok(await isSame(tab));
    },
    {
      change: (server) => {
        server.write(file, picture(30));
        use(server);
      },
    },
  );

it('a picture of a bundle', () =>
  widens('/it/guides/iscrizione-a-scuola/', '.text img[alt=scuola]', 'content/guides/school-enrolment/scuola.svg', (server) =>
    server.replace('content/guides/school-enrolment/index.it.md', '## Come è fatta', '![scuola](scuola.svg)\n\n## Come è fatta')));

it('a picture of the static folder, whose address stays', () =>
  widens(ACCOUNT_PAGE, '.logo', 'static/logo.svg', (server) =>
    server.replace('themes/default/templates/guide.html', '</h1>', '</h1>\n<img class="logo" src="/logo.svg" alt="">')));

it('a template', () =>
  preview(ACCOUNT_PAGE, async (tab, server) => {
    server.replace('themes/default/templates/guide.html', '</h1>', '</h1>\n<p class="new">Riga del modello</p>');
    await shows(tab, 'h1 + .new', 'Riga del modello');
    assert.ok(await isSame(tab));
  }));

it('a word of a catalogue', () =>
  preview(ACCOUNT_PAGE, async (tab, server) => {
    server.replace('locales/it/approdo.ftl', 'guide-at-a-glance = In sintesi', 'guide-at-a-glance = In due parole');
    await shows(tab, '#at-a-glance', 'In due parole');
    assert.ok(await isSame(tab));
  }));

it('the title of the site', () =>
  preview(ACCOUNT_PAGE, async (tab, server) => {
    server.replace('approdo.yaml', 'title: Approdo Emilia-Romagna', 'title: Porto Emilia-Romagna');
    await shows(tab, '.brand', 'Porto Emilia-Romagna');
    await tab.waitForFunction(() => document.title.endsWith('Porto Emilia-Romagna'));
    assert.ok(await isSame(tab));
  }));

it('an amount', () =>
  preview('/it/guides/permesso-di-soggiorno/', async (tab, server) => {
    await shows(tab, 'td .money', '16,00');
    server.replace('content/fees.yaml', 'amount: "16.00"', 'amount: "17.50"');
    await shows(tab, 'td .money', '17,50');
    await shows(tab, '.facts .money', '17,50');
    assert.ok(await isSame(tab));
  }));

it('a new guide comes into the list of its topic, moves with its name, and goes', () =>
  preview(LIST_PAGE, async (tab, server) => {
    server.write('content/guides/postal-savings.it.md', guide('Libretto postale', 'Un libretto.'));
    const links = () => tab.locator('main .list a').evaluateAll((links) => links.map((link) => link.pathname));
    await tab.waitForFunction(() => document.querySelectorAll('main .list a').length === 2);
    assert.deepEqual((await links()).sort(), [ACCOUNT_PAGE, '/it/guides/libretto-postale/']);
    server.rename('content/guides/postal-savings.it.md', 'content/guides/savings-book.it.md');
    server.replace('content/guides/savings-book.it.md', 'slug: libretto-postale', 'slug: libretto');
    await tab.waitForFunction(() => document.querySelector('main .list a[href$="/libretto/"]'));
    assert.deepEqual((await links()).sort(), [ACCOUNT_PAGE, '/it/guides/libretto/']);
    server.remove('content/guides/savings-book.it.md');
    await tab.waitForFunction(() => document.querySelectorAll('main .list a').length === 1);
    assert.ok(await isSame(tab));
  }));

it('a guide that is deleted gives way to the page of what is not there, and comes back', () =>
  preview('/it/guides/libretto-postale/', async (tab, server) => {
    const text = server.read(SAVINGS);
    server.remove(SAVINGS);
    await shows(tab, 'h1', 'Questa pagina non esiste');
    await listening(tab);
    await server.settled();
    server.write(SAVINGS, text);
    await shows(tab, 'h1', 'Libretto postale');
  }, withSavings));

it('a guide with another address: the old one leads there where it is an alias, else it is not there', () =>
  preview('/it/guides/libretto-postale/', async (tab, server) => {
    server.rename(SAVINGS, 'content/guides/postal-savings.it.md');
    const renamed = 'content/guides/postal-savings.it.md';
    server.replace(renamed, 'slug: libretto-postale', 'slug: libretto\naliases: [/it/guides/libretto-postale/]');
    await tab.waitForURL('**/it/guides/libretto/');
    await shows(tab, 'h1', 'Libretto postale');
    await listening(tab);
    server.replace(renamed, 'slug: libretto\n', 'slug: risparmio\n');
    await shows(tab, 'h1', 'Questa pagina non esiste');
  }, withSavings));

it('a change of another page is told, and this page stays as it is', () =>
  preview('/it/privacy/', async (tab, server) => {
    await tab.evaluate(() => {
      window.seen = [];
      new MutationObserver((changes) => window.seen.push(...changes.map(({ target }) => target.nodeName))).observe(document.body, { childList: true, subtree: true, characterData: true, attributes: true });
    });
    server.append(ACCOUNT, 'Una frase appena scritta.');
    const link = overlay(tab, `.toast a[href="${ACCOUNT_PAGE}"]`);
    await link.waitFor();
    assert.match(await tab.locator('approdo-overlay').locator('.toast').textContent(), /^\d+ other pages? updated /);
    assert.deepEqual(await tab.evaluate(() => window.seen), []);
    assert.ok(await isSame(tab));
    await link.click();
    await shows(tab, '.text', 'Una frase appena scritta.');
  }));

it('what changes on other pages with this one is told, without this one', () =>
  preview(ACCOUNT_PAGE, async (tab, server) => {
    await server.settled();
    server.replace(ACCOUNT, 'title: ', 'title: Nuovo, ');
    await shows(tab, 'h1', 'Nuovo, ');
    await overlay(tab, `.toast a[href="${LIST_PAGE}"]`).or(overlay(tab, '.toast a')).first().waitFor();
    assert.equal(await overlay(tab, `.toast a[href="${ACCOUNT_PAGE}"]`).count(), 0);
    const settled = await server.settled();
    assert.match(await overlay(tab, '.toast').textContent(), new RegExp(`^${settled.pages - 1} other pages updated `));
    assert.ok(await isSame(tab));
  }));

it('a site that moves below another path, and back, takes the open page along', () =>
  preview(ACCOUNT_PAGE, async (tab, server) => {
    const config = server.read('approdo.yaml');
    server.write('approdo.yaml', config.replace('approdo.example.org/', 'approdo.example.org/sub/'));
    await tab.waitForURL(`${server.origin}/sub${ACCOUNT_PAGE}`);
    await listening(tab);
    server.append(ACCOUNT, 'Una frase appena scritta.');
    await shows(tab, '.text', 'Una frase appena scritta.');
    server.write('approdo.yaml', config);
    await tab.waitForURL(`${server.origin}${ACCOUNT_PAGE}`);
    await shows(tab, '.text', 'Una frase appena scritta.');
  }));

it('texts go out packed to who takes them so', async () =>
  preview(ACCOUNT_PAGE, async (tab, server) => {
    const ask = (name, encoding) =>
      new Promise((done, fail) => {
        const headers = encoding ? { 'accept-encoding': encoding } : {};
        http.get(server.origin + name, { headers }, (answer) => {
          const parts = [];
          answer.on('data', (part) => parts.push(part)).on('end', () => done([answer.headers, Buffer.concat(parts)]));
        }).on('error', fail);
      });
    const [headers, plain] = await ask(ACCOUNT_PAGE);
    assert.equal(headers['content-encoding'], undefined);
    for (const [encoding, unpack] of [['gzip', zlib.gunzipSync], ['br', zlib.brotliDecompressSync]]) {
      const [head, packed] = await ask(ACCOUNT_PAGE, encoding);
      assert.deepEqual([head['content-encoding'], head['cache-control']], [encoding, 'no-store']);
      assert.match(head.vary, /accept-encoding/i);
      assert.ok(packed.length < plain.length / 2);
      assert.deepEqual(unpack(packed), plain);
    }
  }));

it('a switch of branches is one version', () =>
  preview(ACCOUNT_PAGE, async (tab, server) => {
    const all = fs.readdirSync(server.file('content'), { recursive: true }).filter((file) => file.endsWith('.md')).sort();
    const files = all.map((file) => `content/${file}`).filter((file) => !file.includes('/pages/')).slice(0, 99);
    if (!files.includes(ACCOUNT)) files.push(ACCOUNT);
    assert.ok(files.length >= 99);
    const mark = (turn) => `Ramo numero ${turn}.`;
    for (let turn = 1; ; turn += 1) {
      assert.ok(turn < 20, 'this machine never writes a hundred files at once');
      const texts = files.map((file) => [file, server.read(file)]);
      const told = server.events.length;
      const started = performance.now();
      // As Git does it: the old file goes, another one comes.
      for (const [file, text] of texts) {
        server.remove(file);
        server.write(file, `${text}\n${mark(turn)}\n`);
      }
      const took = performance.now() - started;
      await shows(tab, '.text', mark(turn));
      await server.told('settled', told);
      // What is written with pauses may be more.
      if (took > 60) continue;
      const shown = server.events.slice(told).filter(({ event }) => event === 'shown');
      assert.deepEqual(shown.map(({ changed }) => changed.length), [files.length]);
      break;
    }
    assert.ok(await isSame(tab));
  }));

it('the search finds a word that was just written', () =>
  preview(ACCOUNT_PAGE, async (tab, server) => {
    server.append(ACCOUNT, 'La parola xilofonista non era in nessuna pagina.');
    await shows(tab, '.text', 'xilofonista');
    await tab.goto(`${server.origin}/it/search/?q=xilofonista`);
    await tab.locator('.search-results a').first().waitFor();
    assert.equal(await tab.locator('.search-results a').first().evaluate((link) => link.pathname), ACCOUNT_PAGE);
  }));

it('when the server ends and comes back at the same port, the page catches up', () =>
  preview(ACCOUNT_PAGE, async (tab, server) => {
    assert.equal(await server.stop(), 0);
    await overlay(tab, '.lost', { hasText: 'does not answer' }).filter({ hasText: 'does not answer' }).waitFor();
    server.append(ACCOUNT, 'Scritto nel frattempo.');
    await server.start();
    await shows(tab, '.text', 'Scritto nel frattempo.');
    await until('the line goes', async () => (await overlay(tab, '.lost').textContent()) === '');
    await server.settled();
    server.append(ACCOUNT, 'Scritto dopo.');
    await shows(tab, '.text', 'Scritto dopo.');
    assert.ok(await isSame(tab));
  }, { expected: /ERR_/ }));

it('a window that is hidden catches up when it is seen again', () =>
  preview(ACCOUNT_PAGE, async (tab, server) => {
    const see = (hidden) => tab.evaluate((hidden) => {
      Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    }, hidden);
    await see(true);
    const heard = await tab.evaluate(() => window.heard.length);
    server.append(ACCOUNT, 'Scritto di nascosto.');
    await server.told('settled', server.events.length);
    assert.equal(await tab.evaluate(() => window.heard.length), heard);
    await see(false);
    await shows(tab, '.text', 'Scritto di nascosto.');
    assert.ok(await isSame(tab));
  }));

it('a page that the reader comes back to is the newest one', () =>
  preview(ACCOUNT_PAGE, async (tab, server) => {
    await tab.locator('.footer a[href="/it/privacy/"]').click();
    await shows(tab, 'h1', 'Privacy');
    await listening(tab);
    server.append(ACCOUNT, 'Una frase appena scritta.');
    await overlay(tab, '.toast a').first().waitFor();
    await tab.goBack();
    await shows(tab, '.text', 'Una frase appena scritta.');
    await listening(tab);
    server.append(ACCOUNT, 'E un’altra.');
    await shows(tab, '.text', 'E un’altra.');
  }));

it('below another path, and without the system telling of changes', () =>
  preview(`/sub/a${ACCOUNT_PAGE}`, async (tab, server) => {
    server.append(ACCOUNT, 'Una frase appena scritta.');
    await shows(tab, '.text', 'Una frase appena scritta.');
    server.append('themes/default/assets/style.css', 'h1 { text-indent: 7px; }');
    await tab.waitForFunction(() => getComputedStyle(document.querySelector('h1')).textIndent === '7px');
    await server.settled();
    server.append('content/pages/privacy.it.md', 'Altrove.');
    await overlay(tab, '.toast a[href="/sub/a/it/privacy/"]').waitFor();
    assert.ok(await isSame(tab));
  }, { options: ['--poll', '--base-url', 'https://example.org/sub/a/'] }));

/** All files below a folder with what is in them, and when each was written. */
const listing = (root) =>
  fs
    .readdirSync(root, { recursive: true })
    .filter((file) => !file.startsWith(path.join('.approdo', 'cache')) && file !== '.approdo')
    .sort()
    .map((file) => {
      const found = fs.statSync(path.join(root, file));
      const hash = found.isFile() ? crypto.createHash('sha256').update(fs.readFileSync(path.join(root, file))).digest('hex') : '';
      return `${file} ${found.mtimeMs} ${hash}`;
    });

it('nothing is written into the site, and there is no output', () =>
  preview(ACCOUNT_PAGE, async (tab, server) => {
    server.append(ACCOUNT, 'Una frase appena scritta.');
    const before = listing(server.root);
    await shows(tab, '.text', 'Una frase appena scritta.');
    await server.settled();
    for (const address of ['/it/search/?q=conto', '/it/guides/iscrizione-a-scuola/', '/nowhere/']) {
      await tab.goto(server.origin + address);
      await listening(tab);
    }
    assert.equal(await server.stop(), 0);
    assert.deepEqual(listing(server.root), before);
    assert.ok(!fs.existsSync(server.file('public')));
  }, { expected: /404|ERR_|does not load/ }));
