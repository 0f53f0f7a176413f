// `approdo serve` on a copy of the demo.

import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import readline from 'node:readline';

import { repository, temporary, tool } from './site.js';

/** Starts the program; gives the site's folder, the origin, and what ends it. `change` may write into the copy before. */
export async function session({ date = '2026-11-21', change } = {}) {
  const root = temporary('session');
  for (const part of ['approdo.yaml', 'content', 'locales', 'static']) {
    const from = path.join(repository, part);
    if (fs.existsSync(from)) fs.cpSync(from, path.join(root, part), { recursive: true });
  }
  change?.(root);
  const options = ['--root', root, '--port', '0', '--date', date, '--json'];
  const child = spawn(tool(), ['serve', ...options], { stdio: ['ignore', 'pipe', 'ignore'] });
  const ended = new Promise((done) => child.on('exit', done));
  const lines = readline.createInterface({ input: child.stdout });
  const url = await new Promise((found, failed) => {
    ended.then(() => failed(new Error('approdo serve has ended')));
    lines.on('line', (line) => {
      const event = JSON.parse(line);
      if (event.event === 'listening') found(event.url);
    });
  });
  const write = (file, text) => {
    fs.mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    fs.writeFileSync(path.join(root, file), text);
  };
  return {
    root,
    origin: new URL(url).origin,
    write,
    read: (file) => fs.readFileSync(path.join(root, file), 'utf8'),
    remove: (file) => fs.rmSync(path.join(root, file)),
    end: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
