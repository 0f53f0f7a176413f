// Every kind of page, in every state and in six languages: see `sample` for what is chosen.
//
// With JavaScript each page is looked at in 320, 768 and 1280 px, light and dark. All rules of axe run in the first
// and in the last of these six, those about colours and sizes in all. Without JavaScript, the narrowest in light
// and the widest in dark.

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import { axe, launch, open, wake } from './lib/browser.js';
import { forced, misfits, motion, obstacles, paperMisfits, shifts, spacing, unfold } from './lib/inspect.js';
import { serve } from './lib/server.js';
import { build, sample } from './lib/site.js';

const VIEWS = [320, 768, 1280].flatMap((width) => ['light', 'dark'].map((colorScheme) => ({ width, colorScheme })));
// A4 without margins of 1 cm, at 96 dots an inch.
const PAPER = { width: 718, height: 1047 };

const site = build();
const chosen = sample(site.pages);
let browser;
let server;

before(async () => {
  [browser, server] = [await launch(), await serve(site)];
});
after(async () => {
  await browser?.close();
  await server?.close();
});

/** Collects what is wrong under the name of the circumstances. */
class Report {
  constructor(faults) {
    this.lines = faults;
  }
  add(where, faults) {
    for (const fault of faults) this.lines.push(`${where}: ${fault}`);
  }
  check() {
    assert.equal(this.lines.length, 0, `\n${[...new Set(this.lines)].join('\n')}`);
  }
}

const title = (page) => `${page.url}  (${page.kind}${page.state && `, ${page.state}`})`;
const query = (page) => (page.kind === 'chooser' ? '?choose' : '');

describe('with JavaScript', { concurrency: 2 }, () => {
  for (const chosenPage of chosen) {
    it(title(chosenPage), async () => {
      const { context, page, faults } = await open(browser, server.origin);
      const report = new Report(faults);
      try {
        for (const [at, view] of VIEWS.entries()) {
          const where = `${view.width} px, ${view.colorScheme}`;
          await page.setViewportSize({ width: view.width, height: view.width === 320 ? 640 : 900 });
          await page.emulateMedia({ colorScheme: view.colorScheme });
          if (at === 0) {
            await page.goto(server.origin + chosenPage.url + query(chosenPage), { waitUntil: 'load' });
            const shift = await page.evaluate(shifts);
            if (shift > 0) report.add(where, [`the layout shifts by ${shift}`]);
          }
          report.add(where, await page.evaluate(misfits));
          report.add(where, await axe(page, at > 0 && at < VIEWS.length - 1));
          if (view.colorScheme === 'dark') continue;
          // Menus, one above the other, have no order to look at, but they have to fit as well.
          await page.evaluate(unfold, true);
          report.add(`${where}, unfolded`, await page.evaluate(misfits));
          if (view.width === 320) report.add(`${where}, unfolded`, await axe(page));
          await page.evaluate(unfold, false);
          await page.evaluate(spacing, true);
          report.add(`${where}, wide text spacing`, await page.evaluate(misfits));
          await page.evaluate(spacing, false);
        }
        // 1280 x 1024 at 400 %.
        await page.setViewportSize({ width: 320, height: 256 });
        report.add('zoomed to 400 %', [...(await page.evaluate(misfits)), ...(await page.evaluate(obstacles))]);
        report.add('reduced motion', await page.evaluate(motion));
        await page.emulateMedia({ forcedColors: 'active' });
        report.add('forced colours', await page.evaluate(forced));
        await page.emulateMedia({ forcedColors: 'none', media: 'print', colorScheme: 'light' });
        await page.setViewportSize(PAPER);
        report.add('print', [...(await page.evaluate(misfits)), ...(await page.evaluate(paperMisfits))]);
        report.add('print, colours', await axe(page, true));
        const paper = await page.pdf({ format: 'A4', margin: { top: '1cm', bottom: '1cm', left: '1cm', right: '1cm' } });
        if (paper.length < 1000) report.add('print', ['the PDF is empty']);
      } finally {
        await context.close();
      }
      report.check();
    });
  }
});

describe('without JavaScript', { concurrency: 2 }, () => {
  for (const chosenPage of chosen) {
    it(title(chosenPage), async () => {
      const { context, page, faults } = await open(browser, server.origin, { javaScriptEnabled: false });
      const report = new Report(faults);
      try {
        await page.setViewportSize({ width: 320, height: 640 });
        await page.goto(server.origin + chosenPage.url, { waitUntil: 'load' });
        await wake(page);
        report.add('320 px, light', [...(await page.evaluate(misfits)), ...(await axe(page))]);
        await page.setViewportSize({ width: 1280, height: 900 });
        await page.emulateMedia({ colorScheme: 'dark' });
        report.add('1280 px, dark', [...(await page.evaluate(misfits)), ...(await axe(page, true))]);
      } finally {
        await context.close();
      }
      report.check();
    });
  }
});
