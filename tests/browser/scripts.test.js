// What the scripts of the theme do for a reader, and what is there without them.

import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';

import { axe, open } from './lib/browser.js';
import { build, repository } from './lib/site.js';
import { stage } from './lib/stage.js';

// A Monday, with a fortnight without holidays before it comes to 8 December.
const site = build({ pseudo: false, date: '2026-11-23' });
const html = (page) => fs.readFileSync(path.join(site.folder, page.file), 'utf8');
const english = site.pages.filter(({ locale }) => locale === 'en');
const held = stage(site);

/** Opens a page for a test, which fails if the page complains. */
async function visit(url, options, steps) {
  const { context, page, faults } = await open(held.browser, held.server.origin, options);
  try {
    await page.goto(held.server.origin + url);
    await steps(page, context);
    assert.equal(faults.length, 0, faults.join('\n'));
  } finally {
    await context.close();
  }
}

/** A theme without a script has nothing to try. */
const has = (script) => fs.existsSync(path.join(repository, 'themes/default/assets', script));

const NO_SCRIPT = { javaScriptEnabled: false };

describe('open now', { skip: !has('desk.js') }, () => {
  // The week as the tool prints it, at moments of Rome's clock: before, at and behind the edges, at night, on a Sunday.
  const MOMENTS = ['11-24 08:59', '11-24 09:00', '11-24 12:59', '11-24 13:00', '11-24 16:00', '11-25 00:00', '11-25 15:00', '11-26 10:30', '11-27 23:59', '11-28 11:00', '11-29 10:00', '11-30 09:30', '12-01 17:29', '12-01 17:30'];
  const ZONES = ['America/New_York', 'Asia/Kolkata'];
  const desks = english.filter((page) => page.kind === '(city)/desks/(desk)' && /data-open=/.test(html(page)) && /<tr data-day/.test(html(page)));
  // Desks of one city with the most different weeks.
  const weeks = new Map(desks.filter(({ url }) => url.startsWith('/en/bologna/')).map((page) => [JSON.stringify(week(page)), page]));
  const chosen = [...weeks.values()].slice(0, 3);

  /** The open times of each day of the week, 1 is Monday, in minutes. */
  function week(page) {
    const days = {};
    for (const [, day, cells] of html(page).matchAll(/<tr data-day="(\d)">(.*?)<\/tr>/gs)) {
      const times = [...cells.matchAll(/(\d{1,2})[:.](\d\d)/g)].map(([, hours, minutes]) => Number(hours) * 60 + Number(minutes));
      days[day] = [];
      for (let at = 0; at + 1 < times.length; at += 2) days[day].push([times[at], times[at + 1]]);
    }
    return days;
  }

  for (const timezoneId of ZONES) {
    it(`says what the tool says, read in ${timezoneId}`, async () => {
      assert.ok(chosen.length >= 2, 'desks with hours');
      for (const desk of chosen) {
        const days = week(desk);
        await visit(desk.url, { timezoneId }, async (page) => {
          for (const moment of MOMENTS) {
            const instant = new Date(`2026-${moment.replace(' ', 'T')}:00+01:00`);
            await page.clock.setFixedTime(instant);
            await page.reload();
            const [hours, minutes] = moment.slice(6).split(':').map(Number);
            const minute = hours * 60 + minutes;
            const now = days[new Date(`2026-${moment.slice(0, 5)}`).getUTCDay() || 7]?.find(([from, to]) => from <= minute && minute < to);
            const badge = page.locator('main [data-open]').first();
            const where = `${desk.url} on ${moment}`;
            assert.equal(await badge.getAttribute('data-state'), now ? 'open' : 'closed', where);
            if (now) {
              const end = `${String(Math.floor(now[1] / 60)).padStart(2, '0')}:${String(now[1] % 60).padStart(2, '0')}`;
              assert.ok((await badge.textContent()).includes(end), `${where}: ${await badge.textContent()} ${end}`);
            }
            const today = await page.locator('tr[aria-current]').getAttribute('data-day');
            assert.equal(Number(today), new Date(`2026-${moment.slice(0, 5)}`).getUTCDay() || 7, where);
          }
        });
      }
    });
  }

  it('knows that 8 December is a holiday', async () => {
    const [desk] = chosen;
    await visit(desk.url, {}, async (page) => {
      await page.clock.setFixedTime(new Date('2026-12-08T10:00:00+01:00'));
      await page.reload();
      assert.equal(await page.locator('main [data-open]').first().getAttribute('data-state'), 'closed');
    });
  });

  it('says nothing without JavaScript, but shows the week', async () => {
    await visit(chosen[0].url, NO_SCRIPT, async (page) => {
      assert.equal(await page.locator('[data-state]').count(), 0);
      assert.equal(await page.locator('tr[data-day]').count(), 7);
    });
  });
});

describe('the directory of desks', { skip: !has('directory.js') }, () => {
  const shown = (page) => page.locator('li[data-services]:visible').count();
  const number = (text) => Number(/\((\d+)\)/.exec(text)?.[1]);

  for (const url of ['/en/desks/', '/ar/desks/', '/en/bologna/desks/']) {
    it(`${url}: a choice shows as many desks as it promises, and stands in the address`, async () => {
      await visit(url, {}, async (page) => {
        const all = await shown(page);
        assert.ok(all > 3);
        for (const name of ['city', 'service', 'language']) {
          const field = page.locator(`form.filters [name=${name}]`);
          if (!(await field.count())) continue;
          const options = await field.locator('option[value]:not([value=""])').all();
          const value = await options[Math.floor(options.length / 2)].getAttribute('value');
          const promised = number(await field.locator(`option[value="${value}"]`).textContent());
          await field.selectOption(value);
          assert.equal(await shown(page), promised, `${name}=${value}`);
          assert.ok(page.url().includes(`${name}=${value}`));
          assert.ok((await page.locator('form.filters output').textContent()).length > 0);
          await page.reload();
          assert.equal(await shown(page), promised, `${name}=${value}, loaded again`);
          await field.selectOption('');
          assert.equal(await shown(page), all);
        }
        const wheelchair = page.locator('form.filters [name=wheelchair]');
        await wheelchair.check();
        assert.equal(await shown(page), await page.locator('li[data-wheelchair]').count());
      });
    });
  }

  it('shows every desk without JavaScript', async () => {
    await visit('/en/desks/', NO_SCRIPT, async (page) => {
      assert.equal(await shown(page), await page.locator('li[data-services]').count());
      assert.equal(await page.locator('form.filters :enabled:visible').count(), 0);
    });
  });

  it('offers those that are open, where it knows', async () => {
    await visit('/en/desks/', {}, async (page) => {
      await page.clock.setFixedTime(new Date('2026-11-24T10:00:00+01:00'));
      await page.reload();
      await page.locator('form.filters [name=open]').check();
      const open = await shown(page);
      assert.ok(open > 0);
      assert.equal(open, await page.locator('li[data-services] [data-state=open]').count());
      await page.clock.setFixedTime(new Date('2026-11-29T03:00:00+01:00'));
      await page.reload();
      assert.equal(await shown(page), await page.locator('li[data-services] [data-state=open]').count());
    });
  });
});

describe('journeys', { skip: !has('journey.js') }, () => {
  const journey = english.find((page) => /data-journey=/.test(html(page)));

  it('keep their ticks', async () => {
    await visit(journey.url, {}, async (page) => {
      const boxes = page.locator('input[data-step]');
      const progress = page.locator('.journey-progress');
      const start = await progress.textContent();
      await boxes.first().check();
      const later = await progress.textContent();
      assert.notEqual(later, start);
      await page.reload();
      assert.ok(await boxes.first().isChecked());
      assert.equal(await progress.textContent(), later);
      await page.locator('.journey-reset').click();
      assert.equal(await page.locator('input[data-step]:checked').count(), 0);
      assert.equal(await progress.textContent(), start);
    });
  });

  it('have all steps, and no boxes to tick, without JavaScript', async () => {
    await visit(journey.url, NO_SCRIPT, async (page) => {
      assert.ok((await page.locator('.journey-step:visible').count()) > 2);
      assert.equal(await page.locator('input[data-step]:visible').count(), 0);
    });
  });
});

describe('the glossary', { skip: !has('glossary.js') }, () => {
  const guide = english.find((page) => page.kind === 'guides/(one)' && /class="term"/.test(html(page)));

  it('explains a term beside it, by mouse and by keyboard', async () => {
    await visit(guide.url, {}, async (page) => {
      const link = page.locator('a.term').first();
      const box = page.locator('.term-box');
      assert.equal(await box.count(), 0);
      await link.click();
      await box.waitFor();
      assert.ok((await box.innerText()).length > 40);
      assert.equal(await link.getAttribute('aria-expanded'), 'true');
      await page.keyboard.press('Escape');
      assert.ok(!(await box.isVisible()));
      assert.equal(await link.getAttribute('aria-expanded'), 'false');
      await link.focus();
      await page.keyboard.press('Enter');
      await box.waitFor();
      assert.deepEqual(await axe(page), []);
      await page.keyboard.press('Escape');
      assert.ok(await link.evaluate((element) => element === document.activeElement), 'the focus is back');
    });
  });

  it('asks for its page once, and not before somebody wants it', async () => {
    await visit(guide.url, {}, async (page) => {
      const asked = [];
      page.on('request', (request) => !/icon/.test(request.url()) && asked.push(request.url()));
      const links = page.locator('a.term');
      assert.ok((await links.count()) > 1);
      for (const index of [0, 1, 0]) {
        await links.nth(index).press(' ');
        await page.locator('.term-box:popover-open').waitFor();
        await page.keyboard.press('Escape');
      }
      assert.equal(asked.length, 1, asked.join(' '));
      assert.equal(await page.locator('.term-box').count(), 2);
    });
  });

  it('is where a term leads when its explanation does not come', async () => {
    await visit(guide.url, {}, async (page, context) => {
      let asked = 0;
      // Also what the service worker asks for.
      await context.route(/glossary\/$/, (route) => (asked++ ? route.continue() : route.fulfill({ body: '<title>Try later</title>', contentType: 'text/html' })));
      await page.locator('a.term').first().press('Enter');
      await page.waitForURL(/\/glossary\/#term-/);
    });
  });

  it('is a page that terms lead to without JavaScript', async () => {
    await visit(guide.url, NO_SCRIPT, async (page) => {
      await page.locator('a.term').first().click();
      const { hash } = new URL(page.url());
      assert.ok(await page.locator(`[id="${hash.slice(1)}"]`).isVisible());
    });
  });
});

describe('the stylesheets', () => {
  it('mean the same without comments and indentation', async () => {
    await visit('/en/', {}, async (page) => {
      const assets = path.join(repository, 'themes/default/assets');
      const served = fs.readdirSync(path.join(site.folder, 'assets'));
      const rules = (text) =>
        page.evaluate((text) => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(text);
          // What custom properties hold is kept as it is written.
          return [...sheet.cssRules].map((rule) => rule.cssText.replace(/\s*([,():/])\s*/g, '$1'));
        }, text);
      for (const name of fs.readdirSync(assets).filter((name) => name.endsWith('.css'))) {
        const small = served.find((file) => file.startsWith(name.slice(0, -3)) && file.endsWith('.css'));
        const [written, made] = [path.join(assets, name), path.join(site.folder, 'assets', small)].map((file) => fs.readFileSync(file, 'utf8'));
        assert.ok(made.length < written.length, name);
        assert.deepEqual(await rules(made), await rules(written), name);
      }
    });
  });
});

describe('notices', () => {
  const expiry = (page) => /data-expires="([-\d]+)"/.exec(html(page))?.[1];
  const noticed = english.find((page) => expiry(page));

  it('go when their last day is over where the site is', async () => {
    const last = expiry(noticed);
    const shown = (page) => page.locator(`[data-expires="${last}"]:visible`).count();
    // Half past eleven in the evening in Rome, and half an hour after midnight; and long before and after.
    for (const [hours, there] of [[23.5, true], [24.5, false], [-24 * 20, true], [24 * 20, false]]) {
      const instant = new Date(Date.parse(`${last}T00:00:00+01:00`) + hours * 3_600_000);
      await visit(noticed.url, { timezoneId: 'America/New_York' }, async (page) => {
        await page.clock.setFixedTime(instant);
        await page.reload();
        assert.equal((await shown(page)) > 0, there, `${noticed.url} at ${instant.toISOString()}`);
      });
    }
  });
});
