// The Nu HTML checker reads every page of the demo.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { it } from 'node:test';

import { build, temporary } from './lib/site.js';

const jar = path.join(path.dirname(createRequire(import.meta.url).resolve('vnu-jar/package.json')), 'build/dist/vnu.jar');

/** Findings that are none, each with the reason. */
const NOT_TRUE = [];

function faultsBelow(folder) {
  const checker = spawnSync('java', ['-Xss2m', '-jar', jar, '--errors-only', '--skip-non-html', '--format', 'json', folder], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (checker.error) throw checker.error;
  // It ends with 0 or 1 when it has read everything.
  assert.ok([0, 1].includes(checker.status), checker.stderr.slice(0, 2000));
  const { messages } = JSON.parse(checker.stderr || '{"messages":[]}');
  return messages
    .filter(({ message }) => !NOT_TRUE.some((known) => known.test(message)))
    .map(({ url, lastLine, message, extract }) => `${url.split('/public/').pop()}:${lastLine}: ${message} ${extract ?? ''}`);
}

it('finds no error on any page', () => {
  const { folder } = build({ pseudo: false });
  const faults = faultsBelow(folder);
  assert.equal(faults.length, 0, `${faults.length} errors\n${faults.slice(0, 50).join('\n')}`);
});

it('would find one', () => {
  const folder = temporary('nu');
  fs.writeFileSync(path.join(folder, 'index.html'), '<!doctype html><html lang="en"><title>x</title><ul><p>no</p></ul></html>');
  assert.equal(faultsBelow(folder).length, 1);
});
