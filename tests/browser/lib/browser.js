// Debian's Chromium, driven by Playwright.

import fs from 'node:fs';
import { createRequire } from 'node:module';

import { chromium } from 'playwright-core';

const require = createRequire(import.meta.url);
const axeSource = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules of axe that look at colours and sizes: the others say the same at every width and in every theme. */
const STYLE_RULES = ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable'];

export function launch() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** A page of its own, and what it says on the console or loads from elsewhere. */
export async function open(browser, origin, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  const faults = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`script: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin + '/') && !/^(data|blob|about):/.test(url)) faults.push(`asks another origin: ${url}`);
  });
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? '';
    // A test that goes on before everything has come ends what is under way.
    if (why !== 'net::ERR_ABORTED') faults.push(`does not load: ${request.url()} ${why}`);
  });
  return { context, page, faults };
}

/** Goes to a page with scripts, and waits until its search has answered where it has one. */
export async function visit(page, url) {
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForFunction(() => !document.querySelector('.search-found:not([aria-busy=false])'));
}

/**
 * A page that was loaded without JavaScript has no timers, but axe waits for the next turn now and then. What it
 * wants to do then, it does at once.
 */
export async function wake(page) {
  await page.evaluate(() => {
    window.setTimeout = (then, delay = 0) => {
      if (delay < 100) Promise.resolve().then(then);
      return 0;
    };
  });
}

/** What axe finds, one line an element; `style` asks for the rules about colours and sizes alone. */
export async function axe(page, style = false) {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  const runOnly = style ? { type: 'rule', values: STYLE_RULES } : { type: 'tag', values: TAGS };
  const violations = await page.evaluate(
    async (only) => (await window.axe.run(document, { runOnly: only, resultTypes: ['violations'], preload: false, rules: { 'target-size': { enabled: true } } })).violations,
    runOnly,
  );
  return violations.flatMap((violation) =>
    violation.nodes.map((node) => `axe ${violation.id}: ${node.html.slice(0, 200)} ${node.any[0]?.message ?? ''}`),
  );
}
