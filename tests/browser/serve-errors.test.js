// What `approdo serve` says on an open page of what is wrong, and how it goes.

import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { after, before, it } from 'node:test';

import { axe, launch } from './lib/browser.js';
import { isSame, listening, overlay, preview as start, shows, until } from './lib/preview.js';
import { repository, temporary } from './lib/site.js';

const ACCOUNT = 'content/guides/bank-account.it.md';
const ACCOUNT_PAGE = '/it/guides/aprire-un-conto/';

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser?.close());
const preview = (...test) => start(browser, ...test);

const panel = (tab) => overlay(tab, '[role=dialog]');
const errors = (tab) => overlay(tab, 'li.error');
/** Waits until so many errors lie over the page; gives their texts. */
async function covered(tab, count) {
  await until(`${count} errors over the page`, async () => (await panel(tab).isVisible()) && (await errors(tab).count()) === count);
  return errors(tab).allTextContents();
}
/** The number of the line in which a text stands. */
const line = (server, name, text) => server.read(name).split('\n').findIndex((one) => one.includes(text)) + 1;

it('a reference that leads nowhere covers the page, with its place and what to type', () =>
  preview(ACCOUNT_PAGE, async (tab, server) => {
    server.append(ACCOUNT, 'Leggi [questa](guide:permit-renewl).');
    const [text] = await covered(tab, 1);
    const at = line(server, ACCOUNT, 'permit-renewl');
    assert.match(text, new RegExp(`${ACCOUNT}:${at}:\\d+`));
    assert.match(await errors(tab).locator('pre').textContent(), /guide:permit-renewl[^]*\^/);
    assert.match(await errors(tab).locator('.help').textContent(), /permit-renewal/);
    const link = await errors(tab).locator('a').getAttribute('href');
    assert.match(link, new RegExp(`^vscode://file${server.root}/${ACCOUNT}:${at}:\\d+$`));
    assert.deepEqual(await axe(tab), []);
    server.replace(ACCOUNT, 'permit-renewl', 'permit-renewal');
    await panel(tab).waitFor({ state: 'hidden' });
    await tab.waitForFunction(() => [...document.querySelectorAll('.text a')].some((link) => link.textContent === 'questa' && link.pathname === '/it/guides/rinnovo-permesso-di-soggiorno/'));
    await overlay(tab, '.badge').waitFor({ state: 'hidden' });
    assert.ok(await isSame(tab));
  }));

it('a file that cannot be read leaves the page as it was, and its repair shows', () =>
  preview(ACCOUNT_PAGE, async (tab, server) => {
    const good = server.read(ACCOUNT);
    const told = server.events.length;
    server.write(ACCOUNT, good.replace('title: ', 'title: "').replace('\n---\n', '\n---\n\nTesto nuovo.\n'));
    const [text] = await covered(tab, 1);
    assert.match(text, new RegExp(`${ACCOUNT}:\\d+:\\d+`));
    await server.told('held', told);
    assert.ok(!(await tab.locator('.text').textContent()).includes('Testo nuovo.'));
    assert.match(await tab.locator('h1').textContent(), /conto/);
    // Nor does any other page change meanwhile, and each says so.
    await tab.reload();
    await covered(tab, 1);
    await listening(tab);
    assert.ok(!(await tab.locator('.text').textContent()).includes('Testo nuovo.'));
    await tab.evaluate(() => { window.same = true; });
    server.write(ACCOUNT, `${good}\nRiparato.\n`);
    await panel(tab).waitFor({ state: 'hidden' });
    await shows(tab, '.text', 'Riparato.');
    assert.ok(await isSame(tab));
  }));

it('two errors are listed both, and one goes after the other', () =>
  preview(ACCOUNT_PAGE, async (tab, server) => {
    const other = 'content/guides/tax-code.it.md';
    server.append(ACCOUNT, 'Leggi [questa](guide:permit-renewl).');
    server.append(other, 'Va da <desk:bologna/welcom>.');
    const texts = await covered(tab, 2);
    assert.ok(texts.some((text) => text.includes(ACCOUNT)) && texts.some((text) => text.includes(other)), texts.join('\n'));
    assert.match(await overlay(tab, '.head p').textContent(), /^2 errors/);
    server.replace(ACCOUNT, 'permit-renewl', 'permit-renewal');
    const [left] = await covered(tab, 1);
    assert.ok(left.includes(other));
    server.replace(other, 'bologna/welcom>', 'bologna/welcome>');
    await panel(tab).waitFor({ state: 'hidden' });
    assert.ok(await isSame(tab));
  }));

it('two errors of one save', () =>
  preview(ACCOUNT_PAGE, async (tab, server) => {
    server.append(ACCOUNT, 'Leggi [questa](guide:permit-renewl) e <fee:stamp-dut>.');
    const texts = await covered(tab, 2);
    assert.ok(texts.every((text) => text.includes(`${ACCOUNT}:${line(server, ACCOUNT, 'permit-renewl')}:`)), texts.join('\n'));
  }));

for (const [name, file, old, fresh] of [
  ['a template that cannot be read', 'themes/default/templates/guide.html', '{% endif %}', '{% endfi %}'],
  ['a template that fails', 'themes/default/templates/guide.html', '{{ page.heading }}', '{{ page.heading.nothing.there }}'],
  ['a catalogue', 'locales/it/approdo.ftl', 'guide-at-a-glance = In sintesi', 'guide-at-a-glance = { In sintesi'],
  ['the configuration', 'approdo.yaml', 'counter_view: true', 'counter_view: perhaps'],
  ['facts', 'content/fees.yaml', 'amount: "16.00"', 'amount: "sedici"'],
]) {
  it(`an error in ${name}, and its repair`, () =>
    preview(ACCOUNT_PAGE, async (tab, server) => {
      const title = await tab.locator('h1').textContent();
      const good = server.read(file);
      server.replace(file, old, fresh);
      await until('an error over the page', async () => (await panel(tab).isVisible()) && (await errors(tab).count()) > 0);
      assert.ok((await errors(tab).allTextContents()).some((text) => text.includes(`${file}:${line(server, file, fresh)}:`)), (await errors(tab).allTextContents()).join('\n'));
      assert.equal(await tab.locator('h1').textContent(), title);
      server.write(file, good);
      await panel(tab).waitFor({ state: 'hidden' });
      await until('the title', async () => (await tab.locator('h1').textContent()) === title);
      server.append(ACCOUNT, 'Scritto dopo.');
      await shows(tab, '.text', 'Scritto dopo.');
      assert.ok(await isSame(tab));
    }));
}

it('a template that fails leaves every page as it was, and not only the one that is open', () =>
  preview(ACCOUNT_PAGE, async (tab, server) => {
    const file = 'themes/default/templates/footer.html';
    const [good, foot] = [server.read(file), await tab.locator('footer').innerHTML()];
    const told = server.events.length;
    server.write(file, `${good}{{ nothing.at }}`);
    await until('an error over the page', async () => (await panel(tab).isVisible()) && (await errors(tab).count()) > 0);
    await server.told('held', told);
    assert.equal(await tab.locator('footer').innerHTML(), foot);
    await tab.goto(new URL('/it/', tab.url()).href);
    assert.equal(await tab.locator('h1').count(), 1);
    assert.ok((await tab.locator('footer').innerText()).length > 0);
    server.write(file, good);
    await panel(tab).waitFor({ state: 'hidden' });
  }));

it('errors that somebody has hidden cover neither the next page nor this one when they move; a new one does', () =>
  preview(ACCOUNT_PAGE, async (tab, server) => {
    server.append(ACCOUNT, 'Leggi [questa](guide:permit-renewl).');
    await covered(tab, 1);
    await overlay(tab, '[role=dialog] button').filter({ hasText: 'Hide' }).click();
    await panel(tab).waitFor({ state: 'hidden' });
    await tab.goto(new URL('/it/guides/', tab.url()).href);
    await overlay(tab, '.badge').waitFor();
    assert.ok(!(await panel(tab).isVisible()));
    await tab.goBack();
    await listening(tab);
    server.replace(ACCOUNT, 'Leggi [questa]', 'Una riga sopra.\n\nLeggi [questa]');
    await shows(tab, '.text', 'Una riga sopra.');
    await overlay(tab, '.badge').waitFor();
    assert.ok(!(await panel(tab).isVisible()));
    server.append(ACCOUNT, 'E <fee:stamp-dut>.');
    await covered(tab, 2);
  }));

it('an error is shown with the lines around it, and says through which templates it came', () =>
  preview(ACCOUNT_PAGE, async (tab, server) => {
    server.append(ACCOUNT, 'Prima.\n\nLeggi [questa](guide:permit-renewl).\n\nDopo.');
    await covered(tab, 1);
    const at = line(server, ACCOUNT, 'permit-renewl');
    const excerpt = (await errors(tab).locator('pre').textContent()).split('\n');
    const numbers = excerpt.map((one) => Number(/^ *(\d+) \|/.exec(one)?.[1])).filter(Boolean);
    assert.deepEqual(numbers, [at - 2, at - 1, at, at + 1, at + 2]);
    assert.match(excerpt.join('\n'), /Prima[^]*permit-renewl[^]*\^\^[^]*Dopo/);
    server.replace(ACCOUNT, 'permit-renewl', 'permit-renewal');
    await panel(tab).waitFor({ state: 'hidden' });
    server.append('themes/default/templates/search-box.html', '{{ nothing.at }}');
    await covered(tab, 1);
    assert.match(await errors(tab).locator('.help').textContent(), /`search-box\.html`; it is used at header\.html:\d+:\d+/);
  }));

it('a save that does not show because of another file says which', () =>
  preview(ACCOUNT_PAGE, async (tab, server) => {
    const other = 'content/guides/tax-code.it.md';
    server.replace(other, 'title: ', 'title: "');
    await covered(tab, 1);
    const told = server.events.length;
    server.append(ACCOUNT, 'Una frase appena scritta.');
    const held = await server.told('held', told);
    assert.deepEqual([held.changed, held.because], [[ACCOUNT], [other]]);
    await until('the terminal names the file', () => server.said.includes(`${ACCOUNT}: the last good pages stay, because of ${other}`));
    server.replace(other, 'title: "', 'title: ');
    await shows(tab, '.text', 'Una frase appena scritta.');
  }));

it('the terminal names files and pages where that is wanted', () =>
  preview(ACCOUNT_PAGE, async (tab, server) => {
    const other = 'content/guides/tax-code.it.md';
    const lines = (...told) => until(() => `${told}\n${server.said}`, () => told.every((line) => server.said.includes(`\n  ${line}\n`)));
    server.append(ACCOUNT, 'Una frase appena scritta.');
    await lines(`changed: ${ACCOUNT}`, `page: ${server.origin}${ACCOUNT_PAGE}`);
    await server.settled();
    server.rename(ACCOUNT, 'content/guides/bank-accounts.it.md');
    await lines('new file: content/guides/bank-accounts.it.md', `removed: ${ACCOUNT}`);
    await server.settled();
    server.replace(other, 'title: ', 'title: "');
    await lines(`changed: ${other}`);
  }, { options: ['-v'], expected: /404/ }));

it('a configuration that cannot be read any more is told over the page, until it is back', async () => {
  const file = path.join(temporary('config'), 'elsewhere.yaml');
  const config = fs.readFileSync(path.join(repository, 'approdo.yaml'), 'utf8');
  fs.writeFileSync(file, config);
  await preview(ACCOUNT_PAGE, async (tab) => {
    fs.renameSync(file, `${file}.gone`);
    const [text] = await covered(tab, 1);
    assert.match(text, /elsewhere\.yaml/);
    fs.renameSync(`${file}.gone`, file);
    await panel(tab).waitFor({ state: 'hidden' });
    fs.writeFileSync(file, config.replace('title:', 'titel:'));
    await until('the errors of it', async () => (await errors(tab).allTextContents()).some((one) => one.includes(`${file}:`)));
    assert.ok(!(await errors(tab).allTextContents()).some((one) => / approdo\.yaml:/.test(one)));
    fs.writeFileSync(file, config);
    await panel(tab).waitFor({ state: 'hidden' });
  }, { options: ['--config', file] });
});

it('a site that was broken from the start shows as soon as it is whole', () =>
  preview(ACCOUNT_PAGE, async (tab, server) => {
    await until('an error over the page', async () => (await panel(tab).isVisible()) && (await errors(tab).count()) > 0);
    server.replace('approdo.yaml', 'source_locale: [it', 'source_locale: it');
    await shows(tab, 'h1', 'conto');
    await panel(tab).waitFor({ state: 'hidden' });
  }, { change: (server) => server.replace('approdo.yaml', 'source_locale: it', 'source_locale: [it'), isBroken: true, expected: /404/ }));

it('an editor of one’s own is opened at the place, or none', () =>
  preview(ACCOUNT_PAGE, async (tab, server) => {
    server.append(ACCOUNT, 'Leggi [questa](guide:permit-renewl).');
    await covered(tab, 1);
    const at = line(server, ACCOUNT, 'permit-renewl');
    const link = await errors(tab).locator('a').getAttribute('href');
    assert.match(link, new RegExp(`^idea://open\\?file=${server.root}/${ACCOUNT}&line=${at}$`));
  }, { options: ['--editor', 'idea://open?file={file}&line={line}'] }));
