// The panel that `serve` adds to pages: what it says of a page, what it can show otherwise, and that `build` has
// nothing of it.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { after, before, it } from 'node:test';

import { axe, launch, open } from './lib/browser.js';
import { Preview, copy, until } from './lib/preview.js';
import { POLICY } from './lib/server.js';
import { temporary, tool } from './lib/site.js';

const words = (it, en) => `\n  it: ${it}\n  en: ${en}`;
const NOTICE = `severity: warning\nscope: {site: true}\ntitle:${words('Avviso di prova', 'A trial notice')}\nbody:${words('Fino al 10 gennaio.', 'Until 10 January.')}\nexpires: 2027-01-10\n`;
const guide = (title, more = '') => `---\ntitle: ${title}\nsummary: Una prova.\ntopic: health\nstages: [setting-up]\n${more}---\n\nTesto.\n\n## Uno {#one}\n\nTesto.\n`;

let browser;
let served;
before(async () => {
  browser = await launch();
  served = new Preview(copy(), ['--date', '2026-11-21']);
  // The strictest policy that pages of the default theme live with.
  served.write('static/_headers', `/*\n  Content-Security-Policy: ${POLICY}\n`);
  served.write('content/notices/trial.yaml', NOTICE);
  served.write('content/guides/trial-draft.it.md', guide('Bozza di prova', 'draft: true\n'));
  served.write('content/guides/trial-future.it.md', guide('Guida di domani', 'publish_on: 2027-03-01\n'));
  served.write('content/guides/trial-gone.it.md', guide('Guida da togliere'));
  await served.start();
});
after(async () => {
  await browser?.close();
  await served?.stop();
});

/** Opens a page, and fails if it complains. */
async function visit(address, steps, { expected, options } = {}) {
  const { context, page, faults } = await open(browser, served.origin, options);
  page.setDefaultTimeout(20000);
  try {
    await page.goto(served.origin + address, { waitUntil: 'load' });
    await steps(page, page.locator('approdo-panel'));
    assert.deepEqual(faults.filter((fault) => !expected?.test(fault)), []);
  } finally {
    await context.close();
  }
}

const opened = async (page) => {
  await page.locator('approdo-panel .tab').click();
  await page.locator('approdo-panel h3').first().waitFor();
  // A part that has nothing to say writes nothing.
  const texts = await page.locator('approdo-panel').evaluate(({ shadowRoot }) =>
    [...shadowRoot.querySelectorAll('*')].flatMap((one) => [...one.childNodes]).filter((node) => node.nodeType === 3).map((node) => node.data.trim()));
  assert.ok(!texts.includes('null') && !texts.includes('undefined'), texts.join('|'));
};
const status = async (address) => (await fetch(served.origin + address)).status;

it('the panel of a page that is made from no file', () =>
  visit('/en/404.html', (page) => opened(page)));

it('the panel opens with the keyboard, and stays open on the next page', async () => {
  await visit('/en/guides/tax-code/', async (page, panel) => {
    const tab = panel.getByRole('button', { name: 'Preview' });
    assert.equal(await tab.getAttribute('aria-expanded'), 'false');
    await tab.focus();
    await page.keyboard.press('Enter');
    await panel.getByRole('heading', { name: 'Languages' }).waitFor();
    await page.keyboard.press('Escape');
    await panel.locator('.panel').waitFor({ state: 'hidden' });
    assert.equal(await page.evaluate(() => document.querySelector('approdo-panel').shadowRoot.activeElement.className), 'tab');
    await page.keyboard.press('Enter');
    await panel.getByRole('link', { name: 'Italiano' }).click();
    await page.waitForURL('**/it/guides/codice-fiscale/');
    await panel.getByRole('heading', { name: 'Languages' }).waitFor();
    // Another tab has its own.
    assert.equal(await panel.locator('[aria-current=page]').textContent(), 'Italiano');
  });
});

it('it names file, words, dates, and the languages with their states', async () => {
  await visit('/en/guides/recognition-of-qualifications/', async (page, panel) => {
    await opened(page);
    const language = (name) => panel.locator('li', { hasText: name }).locator('.state').textContent();
    assert.equal(await language('Italiano'), 'source text');
    assert.match(await language('English'), /^outdated: the source has changed in times; translated/);
    assert.match(await language('العربية'), /^outdated: so is the text in en /);
    assert.match(await language('Français'), /outdated: the source has changed in times; translated by a machine, nobody has read it/);
    const text = await panel.locator('.content').textContent();
    assert.match(text, /content\/guides\/recognition-of-qualifications\.en\.md/);
    assert.match(text, /Words *[1-9]\d\d+/);
    assert.match(text, /Facts checked on *2026-/);
    assert.match(text, /note T002.*help: translate what changed/s);
    const edit = await panel.getByRole('link', { name: 'Open in the editor' }).getAttribute('href');
    assert.ok(edit.startsWith('vscode://file/') && edit.endsWith('/content/guides/recognition-of-qualifications.en.md:1:1'), edit);
  });
  await visit('/ar/guides/trial-gone/', async (page, panel) => {
    await opened(page);
    assert.match(await panel.locator('li', { hasText: 'العربية' }).locator('.state').textContent(), /^shows the text in it$/);
  });
});

it('nothing is wrong with it for whoever cannot see it', async () => {
  for (const [address, options] of [['/en/guides/recognition-of-qualifications/', {}], ['/ar/', { colorScheme: 'dark' }], ['/it/bologna/', { viewport: { width: 320, height: 640 } }]]) {
    await visit(address, async (page) => {
      await opened(page);
      assert.deepEqual(await axe(page), []);
      assert.deepEqual(await axe(page, true), []);
      const { scrollWidth, clientWidth } = await page.locator('approdo-panel .panel').evaluate((panel) => ({ scrollWidth: panel.scrollWidth, clientWidth: panel.clientWidth }));
      assert.ok(scrollWidth <= clientWidth, address);
    }, { options });
  }
  await visit('/it/guides/none/', async (page) => {
    await page.locator('approdo-missing section').waitFor();
    assert.deepEqual(await axe(page), []);
  }, { expected: /404/ });
});

it('on another day, what has expired is gone from all open pages', async () => {
  await visit('/en/', async (page, panel) => {
    const notice = page.locator('body').getByText('A trial notice');
    await notice.first().waitFor();
    await opened(page);
    assert.match(await panel.locator('li', { hasText: 'A trial notice' }).textContent(), /shows until 2027-01-10/);
    const other = await page.context().newPage();
    await other.goto(`${served.origin}/en/bologna/`);
    await other.getByText('A trial notice').first().waitFor();
    await page.bringToFront();
    await panel.locator('#day').fill('2027-02-01');
    await panel.locator('#go').click();
    await notice.first().waitFor({ state: 'detached' });
    await panel.locator('li', { hasText: 'A trial notice' }).getByText('showed until 2027-01-10').waitFor();
    await other.getByText('A trial notice').first().waitFor({ state: 'detached' });
    await other.close();
    await panel.locator('#back').click();
    await notice.first().waitFor();
  });
});

it('drafts and what is scheduled show, and the page that hides says why', async () => {
  await visit('/it/', async (page, panel) => {
    assert.equal(await status('/it/guides/trial-draft/'), 404);
    await opened(page);
    const item = panel.locator('li', { hasText: 'Bozza di prova' });
    assert.match(await item.textContent(), /draft/);
    const box = panel.getByLabel('Drafts');
    await box.focus();
    await page.keyboard.press('Space');
    await item.getByRole('link', { name: 'Bozza di prova' }).waitFor();
    // The focus stays where it was, although all has been drawn anew.
    assert.equal(await page.evaluate(() => document.querySelector('approdo-panel').shadowRoot.activeElement.id), 'switch-drafts');
    assert.equal(await status('/it/guides/trial-draft/'), 200);
    await page.keyboard.press('Space');
    await until('the draft has gone', async () => (await status('/it/guides/trial-draft/')) === 404);
    await panel.locator('li', { hasText: 'Guida di domani' }).getByRole('button', { name: 'Go to 2027-03-01' }).click();
    await page.waitForURL('**/it/guides/trial-future/');
    await page.getByRole('heading', { name: 'Guida di domani' }).waitFor();
    await panel.locator('#back').click();
    await page.locator('approdo-missing').getByText('This page does not show today').waitFor();
    assert.match(await page.locator('approdo-missing section').textContent(), /Guida di domani.*shows from 2027-03-01 on/s);
  }, { expected: /404/ });
});

it('the way to another day is found, whenever the page hears of it and though it is loaded again', async () => {
  // The answer to the click comes after all that follows from it, or never.
  const late = async (route, page) => {
    const response = await route.fetch();
    await until('the day is shown', async () => (await status('/it/guides/trial-future/')) === 200);
    await page.waitForTimeout(500);
    await route.fulfill({ response });
  };
  const never = async (route, page) => {
    await route.fetch();
    await page.reload();
  };
  for (const answer of [late, never]) {
    await visit('/it/', async (page, panel) => {
      await opened(page);
      await page.route('**/set.json?*', (route) => answer(route, page), { times: 1 });
      await panel.locator('li', { hasText: 'Guida di domani' }).getByRole('button', { name: 'Go to 2027-03-01' }).click();
      await page.waitForURL('**/it/guides/trial-future/');
      await panel.locator('#back').click();
      await page.locator('approdo-missing').getByText('This page does not show today').waitFor();
      // And it is no detour of other ways.
      await page.goto(`${served.origin}/it/`);
      await panel.locator('h3').first().waitFor();
      assert.equal(new URL(page.url()).pathname, '/it/');
    }, { expected: /404/ });
  }
});

it('what is pressed stays under the hand until it is let go', async () => {
  await visit('/it/', async (page, panel) => {
    await opened(page);
    const box = panel.getByLabel('Drafts');
    await box.scrollIntoViewIfNeeded();
    const { x, y } = await box.boundingBox();
    await page.mouse.move(x + 5, y + 5);
    await page.mouse.down();
    const drawn = page.waitForResponse('**/panel.json?*');
    served.append('content/guides/trial-draft.it.md', 'Una riga.');
    await drawn;
    await page.waitForTimeout(300);
    await page.mouse.up();
    await until('the draft shows', async () => (await status('/it/guides/trial-draft/')) === 200);
    await panel.getByRole('link', { name: 'Bozza di prova' }).waitFor();
    await panel.getByLabel('Drafts').uncheck();
    await until('the draft has gone', async () => (await status('/it/guides/trial-draft/')) === 404);
  });
});

it('no page of another site can switch anything', async () => {
  const ask = async (query) => (await fetch(`${served.origin}/__approdo/set.json?${query}`)).json();
  assert.match((await ask('drafts=1')).fault, /load it again/);
  assert.match((await ask('drafts=1&token=0')).fault, /load it again/);
  const read = await fetch(`${served.origin}/__approdo/panel.json?key=it/index.html`, { headers: { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'cors' } });
  assert.equal(read.status, 403);
  const { token } = await (await fetch(`${served.origin}/__approdo/panel.json?key=it/index.html`)).json();
  assert.match((await ask(`token=${token}&today=2027-13-01`)).fault, /2027-13-01/);
  assert.equal(await status('/it/guides/trial-draft/'), 404);
});

it('languages with long and with mirrored words come and go, and a page shows from the other side', async () => {
  await visit('/it/', async (page, panel) => {
    await opened(page);
    const footer = () => page.locator('footer').textContent();
    const before = await footer();
    await panel.getByLabel('Pseudo-languages').check();
    await panel.getByRole('link', { name: 'Pseudo (mirrored)' }).waitFor();
    await panel.getByRole('link', { name: 'Pseudo (long)' }).click();
    await page.waitForURL('**/en-XA/');
    await page.waitForFunction(() => /[áëîôü]{3}/.test(document.querySelector('footer').textContent));
    await page.goto(`${served.origin}/it/`);
    await panel.getByLabel('Pseudo-languages').uncheck();
    await panel.getByRole('link', { name: 'Pseudo (long)' }).waitFor({ state: 'detached' });
    assert.equal(await footer(), before);
    assert.equal(await status('/en-XA/'), 404);
    await panel.getByLabel('From right to left').check();
    assert.equal(await page.evaluate(() => document.documentElement.dir), 'rtl');
    await page.reload();
    assert.equal(await page.evaluate(() => document.documentElement.dir), 'rtl');
  });
});

it('two languages scroll together', async () => {
  await visit('/ar/guides/recognition-of-qualifications/', async (page, panel) => {
    await opened(page);
    await panel.getByRole('link', { name: 'Side by side' }).click();
    await page.waitForURL('**/__approdo/compare.html?key=*');
    const frames = () => page.frames().filter((frame) => frame !== page.mainFrame());
    const frame = async (language) => {
      for (let turn = 0; turn < 200; turn += 1) {
        const found = frames().find((one) => new URL(one.url(), served.origin).pathname.startsWith(`/${language}/`));
        if (found && (await found.evaluate(() => document.readyState)) === 'complete') return found;
        await page.waitForTimeout(50);
      }
      throw new Error(`no frame in ${language}`);
    };
    const [source, translation] = [await frame('it'), await frame('ar')];
    const top = (one) => one.evaluate(() => document.querySelector('#papers').getBoundingClientRect().top);
    for (const [one, other] of [[source, translation], [translation, source]]) {
      await one.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
      await page.waitForTimeout(200);
      await one.evaluate(() => document.querySelector('#papers').scrollIntoView({ block: 'start', behavior: 'instant' }));
      const height = await other.evaluate(() => innerHeight);
      let [own, theirs] = [];
      await until(() => `both at the same place: ${own} and ${theirs} of ${height}`, async () => {
        [own, theirs] = [await top(one), await top(other)];
        return Math.abs(own) < 150 && theirs > -height / 2 && theirs < height / 2;
      });
    }
    // The frames have no panel of their own.
    assert.equal(await source.locator('approdo-panel').count(), 0);
    await page.getByRole('combobox', { name: 'Language, second page' }).selectOption('en');
    await frame('en');
    assert.deepEqual(await axe(page), []);
  });
});

it('a page that was deleted says so, and names those that are near', async () => {
  await visit('/it/guides/trial-gone/', async (page) => {
    await page.getByRole('heading', { name: 'Guida da togliere' }).waitFor();
    const text = served.read('content/guides/trial-gone.it.md');
    served.remove('content/guides/trial-gone.it.md');
    const notice = page.locator('approdo-missing section');
    await notice.getByText('This page was deleted').waitFor();
    assert.match(await notice.textContent(), /This page was deleted, \d\d:\d\d\. It was made from content\/guides\/trial-gone\.it\.md\./);
    // The site's own page is below.
    assert.ok(await page.locator('h1').isVisible());
    served.write('content/guides/trial-gone.it.md', text.replace('summary:', 'slug: trial-here\nsummary:'));
    await notice.getByText('This page has moved').waitFor();
    await notice.getByRole('link', { name: 'Guida da togliere /it/' }).click();
    await page.waitForURL('**/it/guides/trial-here/');
  }, { expected: /404/ });
  await visit('/it/guides/codice-fiscal/', async (page) => {
    await page.locator('approdo-missing').getByRole('link', { name: '/it/guides/codice-fiscale/' }).click();
    await page.waitForURL('**/it/guides/codice-fiscale/');
  }, { expected: /404/ });
});

it('a build has nothing of it', () => {
  const folder = path.join(temporary('public'), 'public');
  execFileSync(tool(), ['build', '--quiet', '--root', served.root, '--date', '2026-11-21', '--output-dir', folder]);
  for (const file of fs.readdirSync(folder, { recursive: true })) {
    const place = path.join(folder, file);
    if (fs.statSync(place).isDirectory()) continue;
    assert.ok(!/__approdo|approdo-panel/.test(fs.readFileSync(place, 'latin1')), file);
  }
});
