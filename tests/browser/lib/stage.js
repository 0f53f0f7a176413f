// What most test files stand on: a browser, and a host of one site.

import { after, before } from 'node:test';

import { launch } from './browser.js';
import { serve } from './server.js';

/** Holds `browser` and `server` while the tests of a file run. */
export function stage(site) {
  const held = {};
  before(async () => {
    [held.browser, held.server] = [await launch(), await serve(site)];
  });
  after(async () => {
    await held.browser?.close();
    await held.server?.close();
  });
  return held;
}
