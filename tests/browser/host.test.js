// What a host does with the pages: another path, pages that are not there, the way in.

import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';

import { launch, open } from './lib/browser.js';
import { serve } from './lib/server.js';
import { build, sample } from './lib/site.js';

let browser;
const servers = {};
const sites = { '/': build({ pseudo: false }), '/sub/': build({ base: '/sub/', pseudo: false }) };

before(async () => {
  browser = await launch();
  for (const base of Object.keys(sites)) servers[base] = await serve(sites[base]);
});
after(async () => {
  await browser?.close();
  for (const server of Object.values(servers)) await server.close();
});

it('under a path of the host everything is found, too', async () => {
  const { origin } = servers['/sub/'];
  const { context, page, faults } = await open(browser, origin);
  for (const chosen of sample(sites['/sub/'].pages, ['en', 'ur'])) {
    await page.goto(origin + chosen.url + (chosen.kind === 'chooser' ? '?choose' : ''), { waitUntil: 'load' });
    const styled = await page.evaluate(() => [...document.styleSheets].some((sheet) => sheet.cssRules.length > 20));
    if (!styled) faults.push(`${chosen.url} has no style`);
    const outside = await page.$$eval('a[href^="/"]', (links) => links.map((link) => link.getAttribute('href')).filter((href) => !href.startsWith('/sub/')));
    faults.push(...outside.map((href) => `${chosen.url} leads out of the path: ${href}`));
  }
  await context.close();
  assert.deepEqual(faults, []);
});

for (const base of Object.keys(sites)) {
  it(`the page for what is not there speaks the reader's language, at ${base}`, async () => {
    const { origin } = servers[base];
    const { context, page } = await open(browser, origin);
    const response = await page.goto(`${origin}${base}ar/no/such/page/`);
    assert.equal(response.status(), 404);
    assert.deepEqual(await page.$$eval('[data-line]:not([hidden])', (lines) => lines.map((line) => line.lang)), ['ar']);
    await context.close();
  });

  it(`the way in leads on in the reader's language, at ${base}`, async () => {
    const { origin } = servers[base];
    for (const [locale, expected] of [['ur-PK', 'ur'], ['zh-CN', 'zh-Hans'], ['de-AT', 'de']]) {
      const { context, page } = await open(browser, origin, { locale });
      await page.goto(origin + base);
      await page.waitForURL(`${origin}${base}${expected}/`);
      await context.close();
    }
  });

  it(`a chosen language is remembered, at ${base}`, async () => {
    const { origin } = servers[base];
    const { context, page } = await open(browser, origin, { locale: 'en-GB' });
    await page.goto(`${origin}${base}en/`);
    await page.locator('.languages summary').click();
    await page.locator('.languages a[hreflang="uk"]').click();
    await page.waitForURL(`${origin}${base}uk/`);
    await page.goto(origin + base);
    await page.waitForURL(`${origin}${base}uk/`);
    assert.deepEqual(await context.cookies(), []);
    await context.close();
  });

  it(`without JavaScript the way in is a list of languages, at ${base}`, async () => {
    const { origin } = servers[base];
    const { context, page } = await open(browser, origin, { javaScriptEnabled: false });
    await page.goto(origin + base);
    assert.ok((await page.locator('main a[hreflang]').count()) >= 11);
    await context.close();
  });
}
