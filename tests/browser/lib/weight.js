// What a page weighs, and how soon it shows under a slow connection.

import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';

/**
 * "Slow 4G" of Lighthouse (`throttling.mobileSlow4G`) as its constants for DevTools have it: 150 ms of round trip
 * and 1.6 Mbit/s down, times the factors for throttling by request, and a processor that is four times as slow.
 */
export const SLOW_4G = { latency: 150 * 3.75, down: 1638.4 * 0.9, up: 750 * 0.9, processor: 4 };

/** Bytes of HTML, styles and scripts of a page, as they are and compressed; `js` leaves out what brings the search. */
export function weigh({ folder, base }, page) {
  const html = fs.readFileSync(path.join(folder, page.file));
  const text = html.toString();
  const loaded = (pattern) =>
    [...new Set([...text.matchAll(pattern)].map((match) => match[1]))].map((url) => fs.readFileSync(path.join(folder, url.slice(base.length))));
  const styles = loaded(/<link rel="stylesheet" href="([^"]+)"/g);
  const scripts = loaded(/<script[^>]* src="(?![^"]*search-)([^"]+)"/g);
  const search = loaded(/<script[^>]* src="([^"]*search-[^"]+)"/g);
  const sum = (files) => files.reduce((total, file) => total + file.length, 0);
  const packed = (files) => files.reduce((total, file) => total + zlib.brotliCompressSync(file).length, 0);
  const all = [html, ...styles, ...scripts, ...search];
  return { html: html.length, css: sum(styles), js: sum(scripts), all: sum(all), brotli: packed(all) };
}

/**
 * Largest contentful paint in milliseconds and layout shift of a page on a phone on slow 4G, nothing cached;
 * `processor` says how many times slower than this machine's its processor is.
 */
export async function paint(browser, url, processor = SLOW_4G.processor) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: SLOW_4G.latency,
    downloadThroughput: (SLOW_4G.down * 1024) / 8,
    uploadThroughput: (SLOW_4G.up * 1024) / 8,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: processor });
  await page.goto(url, { waitUntil: 'load' });
  const figures = await page.evaluate(
    () =>
      new Promise((done) => {
        const figures = { lcp: 0, cls: 0 };
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) figures.lcp = entry.startTime;
        }).observe({ type: 'largest-contentful-paint', buffered: true });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) if (!entry.hadRecentInput) figures.cls += entry.value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => done(figures), 500);
      }),
  );
  await context.close();
  return figures;
}

/** The longest page of every kind in a language. */
export function longest(pages, locale) {
  const kinds = new Map();
  for (const page of pages) {
    if (page.locale !== locale && page.kind !== 'chooser') continue;
    if (page.kind.includes('404') || page.state === 'stub') continue;
    if (!kinds.has(page.kind) || kinds.get(page.kind).bytes < page.bytes) kinds.set(page.kind, page);
  }
  return [...kinds.entries()].sort(([one], [other]) => (one < other ? -1 : 1));
}
