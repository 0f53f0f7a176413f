// The client that `serve` adds to pages, with a server that says whatever a test wants: what changes, what stays, and
// what is said on top. The pages are bound to the strictest policy, with Trusted Types.

import assert from 'node:assert/strict';
import crypto from 'node:crypto';
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { after, before, beforeEach, it } from 'node:test';

import { axe, launch, open } from './lib/browser.js';
import { until } from './lib/preview.js';
import { POLICY } from './lib/server.js';
import { repository } from './lib/site.js';

const CLIENT = path.join(repository, 'src/serve/client');
const KEY = 'it/index.html';

let browser;
let site;
let server;
let origin;

/** A page; `head` and `body` are its own. */
const page = ({ head = '', body = '', lang = 'it', title = 'Prova' }) => ({ head, body, lang, title });

function written({ head, body, lang, title }, status) {
  const hash = crypto.createHash('sha256').update(JSON.stringify([head, body, lang, title])).digest('hex');
  const own = `<script type="module" src="/__approdo/live.js" data-approdo data-run="${site.run}" data-revision="${site.revision}" data-status="${status}" data-base="/" data-key="${KEY}" data-hash="${hash}"></script>`;
  return `<!doctype html>\n<html lang="${lang}">\n<head>\n<meta charset="utf-8">\n<title>${title}</title>\n<link rel="icon" href="data:,">\n${head}${own}\n</head>\n<body>\n${body}\n</body>\n</html>\n`;
}

function answer(request, response) {
  const { pathname } = new URL(request.url, 'http://localhost');
  site.asked.push(request.url);
  const send = (status, type, body) => response.writeHead(status, { 'content-type': type, 'content-security-policy': POLICY, 'cache-control': 'no-store' }).end(body);
  if (site.down) return request.socket.destroy();
  if (pathname === '/__approdo/events') {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write(`data: ${JSON.stringify({ type: 'hello', run: site.run, revision: site.revision, findings: site.findings })}\n\n`);
    site.listeners.add(response);
    response.on('close', () => site.listeners.delete(response));
  } else if (pathname.startsWith('/__approdo/')) {
    const file = path.join(CLIENT, path.basename(pathname));
    send(200, file.endsWith('.css') ? 'text/css' : 'text/javascript', fs.readFileSync(file));
  } else if (site.files[pathname]) {
    const type = { '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml' }[path.extname(pathname)];
    send(200, type, site.files[pathname]);
  } else if (pathname === '/it/' && site.page) {
    send(200, 'text/html; charset=utf-8', written(site.page, 200));
  } else {
    send(404, 'text/html; charset=utf-8', written(page({ title: 'Non trovata' }), 404));
  }
}

const say = (message) => {
  for (const listener of site.listeners) listener.write(`data: ${JSON.stringify(message)}\n\n`);
};
const finding = (more) => ({ severity: 'error', code: 'R001', message: 'there is no `guide:x`', file: 'content/guides/a.it.md', line: 3, column: 7, excerpt: '3 | [x](guide:x)\n  |    ^', help: 'did you mean `y`?', editor_url: null, ...more });

/** A new state of the site. */
function change(more, files = {}) {
  site.revision += 1;
  Object.assign(site, files);
  say({ type: 'changed', revision: site.revision, pages: [], removed: [], assets: [], count: 0, all: true, follow: null, findings: site.findings, ...more });
}
const changePage = (fresh) => change({ pages: [KEY], count: 1 }, { page: page(fresh) });

before(async () => {
  browser = await launch();
  server = http.createServer(answer);
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  origin = `http://127.0.0.1:${server.address().port}`;
});
after(async () => {
  await browser?.close();
  server?.closeAllConnections();
  server?.close();
});
beforeEach(() => {
  site = { run: 'a', revision: 1, findings: [], listeners: new Set(), files: {}, asked: [], page: null, down: false };
});

/** Opens the page, waits until it listens and knows itself, and fails if it complains. */
async function visit(first, steps, { expected, options } = {}) {
  site.page = page(first);
  const { context, page: tab, faults } = await open(browser, origin, options);
  try {
    await tab.goto(`${origin}/it/`);
    await listening(tab);
    await tab.evaluate(() => { window.same = true; });
    await steps(tab, context);
    assert.deepEqual(faults.filter((fault) => !expected?.test(fault)), []);
  } finally {
    await context.close();
  }
}

async function listening(tab) {
  for (let waited = 0; waited < 5000 && !(site.listeners.size && site.asked.filter((url) => url === '/it/').length > 1); waited += 20) await tab.waitForTimeout(20);
  await tab.waitForTimeout(60);
}

const text = (tab, selector) => tab.locator(selector).textContent();
const isSame = (tab) => tab.evaluate(() => window.same === true);
const overlay = (tab, selector) => tab.locator('approdo-overlay').locator(selector);

it('a changed text shows, and what the reader has done stays', async () => {
  const body = (word) => `<h1 id="h">Titolo</h1><details><summary>Altro</summary><p id="in">dentro</p></details><form><label>Nome <input id="name" value="x"></label></form><div popover id="pop">aperto</div><p class="text">${word}</p>${'<p>riga</p>'.repeat(100)}<p id="end">fine</p>`;
  await visit({ body: body('vecchio') }, async (tab) => {
    await tab.locator('summary').click();
    await tab.fill('#name', 'scritto');
    await tab.evaluate(() => {
      document.querySelector('#pop').showPopover();
      scrollTo(0, 700);
      window.kept = document.querySelector('#end');
    });
    changePage({ body: body('nuovo') });
    await tab.waitForFunction(() => document.querySelector('.text').textContent === 'nuovo');
    const state = await tab.evaluate(() => ({
      open: document.querySelector('details').open,
      value: document.querySelector('#name').value,
      focus: document.activeElement.id,
      popover: document.querySelector('#pop').matches(':popover-open'),
      scroll: scrollY,
      kept: window.kept === document.querySelector('#end'),
      flashes: document.querySelector('.text').getAnimations().length,
      others: document.querySelector('#end').getAnimations().length,
    }));
    assert.deepEqual(state, { open: true, value: 'scritto', focus: 'name', popover: true, scroll: 700, kept: true, flashes: 1, others: 0 });
    assert.ok(await isSame(tab), 'the page was not loaded again');
  });
});

it('what a script has made of the page stays', async () => {
  site.files['/menu.js'] = 'addEventListener("DOMContentLoaded", () => { document.querySelector("#state").textContent = "computed"; const p = document.createElement("p"); p.id = "made"; document.querySelector("main").prepend(p); document.querySelector("h1").className = "ready"; const l = document.createElement("link"); l.rel = "stylesheet"; l.href = "/own.css"; document.head.append(l); });';
  site.files['/own.css'] = 'h1 { color: red }';
  const head = '<script src="/menu.js" defer></script>\n';
  const body = (word, more = '') => `<main><h1>Titolo</h1><p id="state">waiting</p>${more}<p>${word}</p></main>`;
  await visit({ head, body: body('a') }, async (tab) => {
    changePage({ head, body: body('b', '<p>in between</p>') });
    await tab.waitForFunction(() => document.querySelector('main').lastChild.textContent === 'b');
    const found = await tab.evaluate(() => [...document.querySelector('main').children].map((child) => `${child.localName}#${child.id}.${child.className}: ${child.textContent}`));
    assert.deepEqual(found, ['p#made.: ', 'h1#.ready: Titolo', 'p#state.: computed', 'p#.: in between', 'p#.: b']);
    assert.equal(await tab.locator('link[href="/own.css"]').count(), 1);
    assert.ok(await isSame(tab));
  });
});

it('elements move by their ids, and come and go', async () => {
  const list = (ids) => `<ul>${ids.map((id) => `<li id="i${id}">${id}</li>`).join('')}</ul>`;
  await visit({ body: list([1, 2, 3, 4, 5]) }, async (tab) => {
    await tab.evaluate(() => { for (const item of document.querySelectorAll('li')) item.mine = item.id; });
    const orders = [[5, 1, 3, 4], [4, 3, 1, 5, 6], [], [2, 1], [9, 2, 8, 1, 7]];
    for (const order of orders) {
      changePage({ body: list(order) });
      await tab.waitForFunction((wanted) => [...document.querySelectorAll('li')].map((item) => item.textContent).join() === wanted, order.join());
      if (order === orders[1]) assert.equal(await tab.evaluate(() => [...document.querySelectorAll('li')].map((item) => item.mine).join()), 'i4,i3,i1,i5,');
    }
    assert.ok(await isSame(tab));
  });
});

it('any page becomes any other', async () => {
  // A fixed sequence of numbers, so that a failure comes again.
  let seed = 7;
  const random = (below) => { seed = (seed * 48271) % 2147483647; return seed % below; };
  const tree = (depth) => {
    const parts = Array.from({ length: random(5) }, () => {
      if (!depth || random(3) === 0) return ['testo ', 'altro ', '<!-- c -->', '<br>', '&amp; '][random(5)];
      const name = ['p', 'div', 'ul', 'section', 'em', 'table'][random(6)];
      const attributes = [random(2) ? ` class="c${random(3)}"` : '', random(4) === 0 ? ` id="n${random(1000)}"` : '', random(6) === 0 ? ' hidden' : ''].join('');
      return `<${name}${attributes}>${name === 'p' ? `x${random(9)}` : tree(depth - 1)}</${name}>`;
    });
    return parts.join('');
  };
  await visit({ body: tree(4) }, async (tab) => {
    const wrong = await tab.evaluate(async (bodies) => {
      const { morph } = await import('/__approdo/morph.js');
      const pages = bodies.map((body) => new DOMParser().parseFromString(`<!doctype html><title>x</title><body>${body}`, 'text/html'));
      const wrong = [];
      for (let at = 1; at < pages.length; at += 1) {
        for (const known of [pages[at - 1], null]) {
          const live = pages[at - 1].cloneNode(true);
          morph(live, known, pages[at]);
          if (!live.body.isEqualNode(pages[at].body)) wrong.push([bodies[at - 1], bodies[at], live.body.innerHTML]);
        }
      }
      return wrong;
    }, Array.from({ length: 150 }, () => tree(4)));
    assert.deepEqual(wrong, []);
    // The pages are parsed from text here, which the policy forbids.
  }, { options: { bypassCSP: true } });
});

it('head and language follow', async () => {
  await visit({ head: '<meta name="description" content="a">\n', body: '<p>x</p>' }, async (tab) => {
    changePage({ head: '<meta name="description" content="b">\n', body: '<p>x</p>', lang: 'en', title: 'Trial' });
    await tab.waitForFunction(() => document.title === 'Trial');
    assert.deepEqual(await tab.evaluate(() => [document.documentElement.lang, document.querySelector('meta[name=description]').content, document.querySelectorAll('meta[name=description], title').length]), ['en', 'b', 2]);
    assert.ok(await isSame(tab));
  });
});

it('a stylesheet is exchanged without a moment in which the page is bare', async () => {
  const head = (hash) => `<link rel="stylesheet" href="/assets/style.${hash}.css">\n`;
  Object.assign(site.files, { '/assets/style.aaaaaaaa.css': 'p { color: rgb(1, 1, 1) }', '/assets/style.bbbbbbbb.css': 'p { color: rgb(2, 2, 2) }', '/plain.css': 'p { margin: 1px }' });
  const plain = '<link rel="stylesheet" href="/plain.css">\n';
  await visit({ head: head('aaaaaaaa') + plain, body: '<p>x</p>' }, async (tab) => {
    await tab.evaluate(() => {
      window.seen = new Set();
      const look = () => { window.seen.add(getComputedStyle(document.querySelector('p')).color); requestAnimationFrame(look); };
      look();
    });
    changePage({ head: head('bbbbbbbb') + plain, body: '<p>x</p>' });
    const colour = (wanted) => tab.waitForFunction((colour) => getComputedStyle(document.querySelector('p')).color === colour, wanted);
    await colour('rgb(2, 2, 2)');
    await tab.waitForFunction(() => document.querySelectorAll('link[rel=stylesheet]').length === 2 && window.seen.has('rgb(2, 2, 2)'));
    assert.deepEqual(await tab.evaluate(() => [...window.seen]), ['rgb(1, 1, 1)', 'rgb(2, 2, 2)']);
    site.files['/plain.css'] = 'p { margin: 9px }';
    change({ assets: ['plain.css'] });
    await tab.waitForFunction(() => getComputedStyle(document.querySelector('p')).marginTop === '9px');
    await tab.waitForFunction(() => document.querySelectorAll('link[rel=stylesheet]').length === 2);
    assert.ok(await isSame(tab));
  });
});

it('a picture is loaded again', async () => {
  const svg = (size) => `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}"/>`;
  site.files['/a.svg'] = svg(10);
  await visit({ body: '<img alt="" src="/a.svg"><img alt="" src="/a.svg" srcset="/a.svg 1x, /b.svg 2x" id="set">' }, async (tab) => {
    site.files['/a.svg'] = svg(20);
    change({ assets: ['a.svg'] });
    await tab.waitForFunction(() => document.querySelector('img').naturalWidth === 20);
    assert.equal(await tab.getAttribute('#set', 'srcset'), '/a.svg?approdo=2 1x, /b.svg 2x');
    assert.ok(await isSame(tab));
  });
});

for (const [name, first, second] of [
  ['other scripts', { head: '<script src="/a.js" defer></script>\n' }, { head: '<script src="/b.js" defer></script>\n' }],
  ['a template for scripts', { body: '<main><template><p>a</p></template></main>' }, { body: '<main><template><p>b</p></template></main>' }],
  ['data for scripts', { body: '<p data-open="1">x</p>' }, { body: '<p data-open="2">x</p>' }],
]) {
  it(`${name}: the page is loaded again`, async () => {
    Object.assign(site.files, { '/a.js': '0', '/b.js': '0' });
    await visit(first, async (tab) => {
      await Promise.all([tab.waitForEvent('load'), changePage(second)]);
      assert.ok(!(await isSame(tab)));
    });
  });
}

it('a page that is deleted gives way to what the host says, and comes back', async () => {
  await visit({ body: '<p>x</p>' }, async (tab) => {
    await Promise.all([tab.waitForEvent('load'), change({ removed: [KEY], count: 1 }, { page: null })]);
    await tab.waitForFunction(() => document.title === 'Non trovata');
    await listening(tab);
    await Promise.all([tab.waitForEvent('load'), changePage({ body: '<p>y</p>' })]);
    assert.equal(await text(tab, 'body p'), 'y');
  }, { expected: /404/ });
});

it('a change of other pages is told, and no more', async () => {
  await visit({ body: '<p>x</p>' }, async (tab) => {
    const asked = site.asked.length;
    change({ pages: ['it/parma/index.html', 'en/città/index.html'], count: 2 });
    await overlay(tab, '.toast a').first().waitFor();
    assert.equal(await text(tab, 'approdo-overlay >> .toast'), '2 other pages updated /it/parma/ /en/città/ ');
    assert.equal(await overlay(tab, '.toast a').nth(1).getAttribute('href'), '/en/citt%C3%A0/');
    assert.equal(site.asked.length, asked, 'nothing was loaded');
    change({ pages: Array.from({ length: 500 }, (_, at) => `it/${at}/index.html`), count: 700, all: false }, { page: page({ body: '<p>y</p>' }) });
    await tab.waitForFunction(() => document.querySelector('p').textContent === 'y');
    assert.match(await text(tab, 'approdo-overlay >> .toast'), /^700 other pages/);
  });
});

it('after a pause the page catches up, also with a server that was started anew', async () => {
  await visit({ body: '<p>a</p>' }, async (tab) => {
    site.down = true;
    server.closeAllConnections();
    Object.assign(site, { revision: 5, page: page({ body: '<p>b</p>' }) });
    await tab.waitForTimeout(300);
    site.down = false;
    await tab.waitForFunction(() => document.querySelector('p').textContent === 'b');
    site.down = true;
    server.closeAllConnections();
    // The same number in another run.
    Object.assign(site, { run: 'b', page: page({ body: '<p>c</p>' }) });
    await until('the page says so', async () => /does not answer/.test(await text(tab, 'approdo-overlay >> .lost')));
    site.down = false;
    await tab.waitForFunction(() => document.querySelector('p').textContent === 'c');
    assert.equal(await text(tab, 'approdo-overlay >> .lost'), '');
    assert.ok(await isSame(tab));
  }, { expected: /ERR_|does not load/ });
});

it('several tabs come to the newest state, and nobody is kept who has gone', async () => {
  await visit({ body: '<p>a</p>' }, async (tab, context) => {
    const tabs = [tab];
    for (let at = 0; at < 4; at += 1) {
      tabs.push(await context.newPage());
      await tabs.at(-1).goto(`${origin}/it/`);
    }
    await listening(tab);
    changePage({ body: '<p>b</p>' });
    for (const one of tabs) await one.waitForFunction(() => document.querySelector('p').textContent === 'b');
    for (const one of tabs) await one.close();
    for (let waited = 0; waited < 3000 && site.listeners.size; waited += 20) await new Promise((done) => setTimeout(done, 20));
    assert.equal(site.listeners.size, 0);
  });
});

it('a page that is not seen does not listen, and catches up when it is', async () => {
  await visit({ body: '<p>a</p>' }, async (tab) => {
    const see = (hidden) => tab.evaluate((hidden) => {
      Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    }, hidden);
    await see(true);
    for (let waited = 0; waited < 3000 && site.listeners.size; waited += 20) await tab.waitForTimeout(20);
    assert.equal(site.listeners.size, 0);
    changePage({ body: '<p>b</p>' });
    await tab.waitForTimeout(200);
    assert.equal(await text(tab, 'body p'), 'a');
    await see(false);
    await tab.waitForFunction(() => document.querySelector('p').textContent === 'b');
  });
});

it('errors cover the page as texts, can be hidden, and go with the next good state', async () => {
  const hostile = '<img src=x onerror=alert(1)> "quoted" مرحبا';
  await visit({ body: '<main><h1>x</h1></main>' }, async (tab) => {
    site.findings = [
      finding({ severity: 'warning', code: 'T001', message: 'old', excerpt: '' }),
      finding({ message: hostile, excerpt: hostile, help: hostile, editor_url: 'vscode://file/a.md:3:7' }),
      finding({ code: 'R002', editor_url: 'javascript:alert(1)' }),
    ];
    say({ type: 'findings', findings: site.findings });
    const panel = overlay(tab, '[role=dialog]');
    await panel.waitFor();
    assert.deepEqual(await overlay(tab, 'li').evaluateAll((items) => items.map((item) => item.className)), ['error', 'error', 'warning']);
    assert.equal(await overlay(tab, 'img').count(), 0);
    assert.ok((await text(tab, 'approdo-overlay >> li >> nth=0')).includes(hostile));
    assert.deepEqual(await overlay(tab, 'li a').evaluateAll((links) => links.map((link) => link.getAttribute('href'))), ['vscode://file/a.md:3:7']);
    assert.equal(await text(tab, 'approdo-overlay >> .head p'), '2 errors, 1 warning');
    assert.deepEqual(await axe(tab), []);
    if (process.env.SCREENSHOTS) await tab.screenshot({ path: path.join(process.env.SCREENSHOTS, 'overlay.png') });
    // The same errors do not come up again once they were hidden.
    await overlay(tab, 'button', { hasText: 'Hide' }).filter({ hasText: 'Hide' }).click();
    assert.ok(await panel.isHidden());
    assert.equal(await text(tab, 'approdo-overlay >> .badge'), '2 errors, 1 warning');
    say({ type: 'findings', findings: site.findings });
    await tab.waitForTimeout(100);
    assert.ok(await panel.isHidden());
    await overlay(tab, '.badge').click();
    await panel.waitFor();
    await tab.keyboard.press('Escape');
    assert.ok(await panel.isHidden());
    // Another one does.
    site.findings = [finding({ code: 'R009' }), site.findings[0]];
    say({ type: 'findings', findings: site.findings });
    await panel.waitFor();
    site.findings = [site.findings[1]];
    changePage({ body: '<main><h1>y</h1></main>' });
    await panel.waitFor({ state: 'hidden' });
    assert.equal(await text(tab, 'approdo-overlay >> .badge'), '1 warning');
    assert.equal(await text(tab, 'h1'), 'y');
    site.findings = [];
    say({ type: 'findings', findings: [] });
    await overlay(tab, '.badge').waitFor({ state: 'hidden' });
  });
});

it('a change of other pages as soon as the page is there does not have it loaded again at its own', async () => {
  const script = 'document.querySelector("p").after("made by a script")';
  const first = { head: '<script src="/made.js" defer></script>\n', body: '<main><p>a</p></main><img alt="" src="/slow.svg">' };
  Object.assign(site, { page: page(first), files: { '/made.js': script } });
  const { context, page: tab } = await open(browser, origin);
  try {
    let come;
    await tab.route('**/slow.svg', async (route) => {
      await new Promise((done) => { come = done; });
      await route.fulfill({ contentType: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>' });
    });
    await tab.goto(`${origin}/it/`, { waitUntil: 'domcontentloaded' });
    await tab.evaluate(() => { window.same = true; });
    const asked = () => site.asked.filter((url) => url === '/it/').length;
    await until('it listens', () => site.listeners.size && come);
    assert.equal(asked(), 1);
    // As soon as something else is shown, nobody knows yet which pages differ.
    change({ all: false });
    await until('it has asked for itself', () => asked() > 1);
    come();
    await tab.waitForTimeout(300);
    changePage({ ...first, body: first.body.replace('a</p>', 'b</p>') });
    await tab.waitForFunction(() => document.querySelector('main').textContent === 'bmade by a script');
    assert.ok(await isSame(tab));
  } finally {
    await context.close();
  }
});

it('what lies over the page stays under the hand until it is let go', async () => {
  site.findings = [finding({})];
  await visit({ body: '<p>x</p>' }, async (tab) => {
    const press = async (one) => {
      const { x, y, width, height } = await one.boundingBox();
      await tab.mouse.move(x + width / 2, y + height / 2);
      await tab.mouse.down();
    };
    const hide = overlay(tab, 'button').filter({ hasText: 'Hide' });
    await hide.waitFor();
    await press(hide);
    say({ type: 'findings', findings: [...site.findings, finding({ code: 'R009' })] });
    await tab.waitForTimeout(200);
    assert.equal(await overlay(tab, 'li').count(), 1);
    await tab.mouse.up();
    // The errors that somebody has seen are hidden; the one that came meanwhile is not among them.
    await until('it has come', async () => (await overlay(tab, 'li').count()) === 2);
    await hide.click();
    await overlay(tab, '[role=dialog]').waitFor({ state: 'hidden' });
    change({ pages: ['it/uno/index.html'], count: 1, findings: [] });
    const link = overlay(tab, '.toast a');
    await link.waitFor();
    await press(link);
    change({ pages: ['it/due/index.html'], count: 1 });
    await tab.waitForTimeout(200);
    await tab.mouse.up();
    await tab.waitForURL('**/it/uno/');
  }, { expected: /404/ });
});

it('findings are copied as the terminal shows them', async () => {
  site.findings = [finding({})];
  await visit({ body: '<h1>x</h1>' }, async (tab, context) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await overlay(tab, 'button').filter({ hasText: 'Copy' }).click();
    await overlay(tab, 'button').filter({ hasText: 'Copied' }).waitFor();
    assert.equal(await tab.evaluate(() => navigator.clipboard.readText()), 'error[R001]: there is no `guide:x`\n  --> content/guides/a.it.md:3:7\n3 | [x](guide:x)\n  |    ^\n  = help: did you mean `y`?\n');
  });
});

it('a script of the command hears what is said', async () => {
  await visit({ body: '<p>x</p>' }, async (tab) => {
    await tab.evaluate(() => document.addEventListener('approdo:panel', (event) => { document.title = event.detail.words; }));
    say({ type: 'other', name: 'panel', detail: { words: 7 } });
    await tab.waitForFunction(() => document.title === '7');
  });
});
