// Takes the README's pictures: `node tests/browser/screenshots.js`.

import path from 'node:path';

import { launch, open } from './lib/browser.js';
import { serve } from './lib/server.js';
import { build, repository } from './lib/site.js';

const PICTURES = [
  { name: 'home-en', url: '/en/', width: 1100, height: 860 },
  { name: 'guide-ar', url: '/ar/guides/residence-permit/', width: 390, height: 844 },
  { name: 'desk-en', url: '/en/bologna/desks/welcome/', width: 390, height: 844 },
];

const site = build({ pseudo: false });
const [browser, server] = [await launch(), await serve(site)];
for (const { name, url, width, height } of PICTURES) {
  const { context, page } = await open(browser, server.origin, { viewport: { width, height } });
  await page.goto(server.origin + url);
  await page.screenshot({ path: path.join(repository, 'tests/screenshots', `${name}.png`) });
  await context.close();
}
await browser.close();
await server.close();
