// Every kind of page, in every state and in six languages: see `sample` for what is chosen.
//
// With JavaScript each page is looked at in 320, 768 and 1280 px. All rules of axe run at the narrowest in light and
// at the widest in dark, those about colours and sizes also in the dark at 320 px and in light at 768 px: colours do
// not depend on the width. Without JavaScript, axe looks at the narrowest, and the layout at both ends.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { axe, open, visit, wake } from './lib/browser.js';
import { forced, misfits, motion, obstacles, paperMisfits, shifts, spacing, unfold } from './lib/inspect.js';
import { build, sample } from './lib/site.js';
import { stage } from './lib/stage.js';

const VIEWS = [
  { width: 320, colorScheme: 'light', rules: 'all' },
  { width: 320, colorScheme: 'dark', rules: 'style' },
  { width: 768, colorScheme: 'light', rules: 'style' },
  { width: 1280, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark', rules: 'all' },
];
// A4 without margins of 1 cm, at 96 dots an inch.
const PAPER = { width: 718, height: 1047 };

const site = build();
const chosen = sample(site.pages);
const held = stage(site);

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
      const { context, page, faults } = await open(held.browser, held.server.origin);
      const report = new Report(faults);
      try {
        for (const [at, view] of VIEWS.entries()) {
          const where = `${view.width} px, ${view.colorScheme}`;
          await page.setViewportSize({ width: view.width, height: view.width === 320 ? 640 : 900 });
          await page.emulateMedia({ colorScheme: view.colorScheme });
          if (at === 0) {
            const moves = [];
            // A busy machine may paint half a line and then the rest of it. What moves by itself does so each time.
            do {
              await visit(page, held.server.origin + chosenPage.url + query(chosenPage));
              moves.push(await page.evaluate(shifts));
            } while (moves.at(-1) > 0 && moves.length < 3);
            if (moves.at(-1) > 0) report.add(where, [`the layout shifts by ${moves.join(', ')}`]);
          }
          if (view.rules) report.add(where, await axe(page, view.rules === 'style'));
          if (view.colorScheme === 'dark') continue;
          report.add(where, await page.evaluate(misfits));
          // Menus, one above the other, have no order to look at, but they have to fit as well.
          await page.evaluate(unfold, true);
          report.add(`${where}, unfolded`, await page.evaluate(misfits));
          // The menus of the header are the same everywhere.
          const folded = chosenPage.kind === 'home' || (await page.locator('main details').count()) > 0;
          if (view.width === 320 && folded) report.add(`${where}, unfolded`, await axe(page));
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
      const { context, page, faults } = await open(held.browser, held.server.origin, { javaScriptEnabled: false });
      const report = new Report(faults);
      try {
        await page.setViewportSize({ width: 320, height: 640 });
        await page.goto(held.server.origin + chosenPage.url, { waitUntil: 'load' });
        await wake(page);
        report.add('320 px, light', [...(await page.evaluate(misfits)), ...(await axe(page))]);
        await page.setViewportSize({ width: 1280, height: 900 });
        await page.emulateMedia({ colorScheme: 'dark' });
        report.add('1280 px, dark', await page.evaluate(misfits));
      } finally {
        await context.close();
      }
      report.check();
    });
  }
});
