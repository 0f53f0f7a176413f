// The keyboard reaches everything, in the order of the text, and a reader sees where it is.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { open, visit } from './lib/browser.js';
import { build, sample } from './lib/site.js';
import { stage } from './lib/stage.js';

const site = build({ pseudo: false });
const held = stage(site);

/** Runs in the page: numbers what Tab should reach, and notes what it does reach. */
function follow() {
  const wanted = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]:not([tabindex="-1"])';
  const looks = (element) => {
    const style = getComputedStyle(element);
    return [style.outlineStyle, style.outlineWidth, style.boxShadow, style.backgroundColor, style.borderColor].join(' ');
  };
  const group = new Set();
  const stops = [...document.querySelectorAll(wanted)].filter((element) => {
    if (!element.checkVisibility({ visibilityProperty: true }) || element.matches(':disabled') || element.closest('[inert]')) return false;
    if (element.localName === 'summary' && element.parentElement?.localName !== 'details') return false;
    // A group of radio buttons is one stop.
    if (element.type === 'radio') {
      if (group.has(element.name)) return false;
      group.add(element.name);
    }
    return true;
  });
  const before = new Map(stops.map((element) => [element, looks(element)]));
  const name = (element) => `<${element.localName}> "${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 40)}"`;
  const state = { reached: [], faults: [], last: null, wanted: stops.map(name) };
  const settle = () => {
    const element = state.last;
    if (!element?.isConnected) return;
    const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
    if (box.width < 1 || box.height < 1) return;
    // The middle of what is in the window: a box that scrolls may be larger.
    const middle = (from, to, room) => (Math.max(from, 0) + Math.min(to, room)) / 2;
    const [x, y] = [middle(box.left, box.right, innerWidth), middle(box.top, box.bottom, innerHeight)];
    if (x < box.left || y < box.top || x > box.right || y > box.bottom) state.faults.push(`the focus is out of sight: ${name(element)}`);
    else {
      // The area of a pin that fingers find is larger than what it paints.
      const top = document.elementsFromPoint(x, y).find((at) => !(at.localName === 'circle' && getComputedStyle(at).fill === 'rgba(0, 0, 0, 0)'));
      const label = element.labels?.[0];
      if (top && !element.contains(top) && !top.contains(element) && !label?.contains(top)) state.faults.push(`${name(top)} lies over the focus: ${name(element)}`);
    }
  };
  // The next key comes when the page has scrolled to the last stop.
  document.addEventListener('keydown', settle, true);
  document.addEventListener('focusin', ({ target }) => {
    state.last = target;
    const at = stops.indexOf(target);
    if (at < 0) {
      // Chromium lets the keyboard into boxes that scroll.
      if (target.scrollWidth <= target.clientWidth && target.scrollHeight <= target.clientHeight && target.type !== 'radio') state.faults.push(`an unexpected stop: ${name(target)}`);
      return;
    }
    if (state.reached.includes(at)) return;
    if (at < Math.max(-1, ...state.reached)) state.faults.push(`out of order: ${name(target)}`);
    state.reached.push(at);
    const style = getComputedStyle(target);
    const outlined = style.outlineStyle === 'auto' || (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2);
    if (!outlined && looks(target) === before.get(target)) state.faults.push(`the focus cannot be seen: ${name(target)}`);
  });
  window.followed = state;
  return stops.length;
}

async function tabThrough(page) {
  const stops = await page.evaluate(follow);
  for (let press = 0; press < stops + 5; press += 1) {
    await page.keyboard.press('Tab');
    if (press >= stops - 1 && (await page.evaluate(() => window.followed.reached.length)) === stops) break;
  }
  return page.evaluate(() => {
    const { wanted, reached, faults } = window.followed;
    return [...faults, ...wanted.filter((_, at) => !reached.includes(at)).map((name) => `Tab does not reach ${name}`)];
  });
}

const views = { en: { width: 1280, height: 900 }, ar: { width: 320, height: 640 } };
for (const [locale, viewport] of Object.entries(views)) {
  describe(`${locale}, ${viewport.width} px`, { concurrency: 2 }, () => {
    for (const chosen of sample(site.pages, [locale])) {
      it(`${chosen.url}  (${chosen.kind})`, async () => {
        const { context, page } = await open(held.browser, held.server.origin, { viewport });
        try {
          await visit(page, `${held.server.origin}${chosen.url}?choose`);
          const faults = await tabThrough(page);
          assert.equal(faults.length, 0, `\n${faults.join('\n')}`);
        } finally {
          await context.close();
        }
      });
    }
  });
}

it('the first stop leads to the content', async () => {
  const { context, page } = await open(held.browser, held.server.origin);
  await page.goto(`${held.server.origin}/en/`);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'main');
  await context.close();
});

it('menus open, close with Escape and give the focus back', async () => {
  for (const url of ['/en/', '/ar/']) {
    const { context, page } = await open(held.browser, held.server.origin);
    await page.goto(held.server.origin + url);
    const menus = await page.locator('.header summary').count();
    assert.ok(menus > 0);
    for (let at = 0; at < menus; at += 1) {
      const summary = page.locator('.header summary').nth(at);
      await summary.focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      assert.ok(await page.evaluate(() => document.activeElement.matches('.header details[open] a')), `${url}, menu ${at}: its links come next`);
      await page.keyboard.press('Escape');
      assert.ok(await summary.evaluate((element) => element === document.activeElement && !element.parentElement.open), `${url}, menu ${at}: Escape`);
    }
    await context.close();
  }
});
