// A language that nobody speaks: English with accents and 40 % longer, to see whether words find room.

import fs from 'node:fs';
import path from 'node:path';

export const PSEUDO = 'en-XA';

const ACCENTS = new Map(Object.entries({ a: 'á', c: 'ç', e: 'ë', i: 'î', n: 'ñ', o: 'ô', s: 'š', u: 'ü', y: 'ý', A: 'Å', C: 'Č', E: 'É', I: 'Ì', N: 'Ñ', O: 'Ö', S: 'Š', U: 'Ù' }));

/** A text with accents and more vowels; what stands in braces stays as it is. */
export function stretched(text) {
  let depth = 0;
  let out = '';
  let owed = 0;
  for (const sign of text) {
    if (sign === '{') depth += 1;
    if (depth === 0) {
      out += ACCENTS.get(sign) ?? sign;
      owed += 0.4;
      if (owed >= 2 && /[aeiou]/.test(sign)) {
        out += ACCENTS.get(sign).repeat(2);
        owed -= 2;
      }
    } else out += sign;
    if (sign === '}') depth -= 1;
  }
  return out;
}

/** A catalogue in which every value is stretched. Variants keep their keys, comments and empty lines stay. */
export function stretchedCatalogue(text) {
  let depth = 0;
  return text
    .split('\n')
    .map((line) => {
      if (line.startsWith('#') || !line.trim()) return line;
      const [, start, rest] = /^(\s*(?:\.?[A-Za-z][\w-]* =|\*?\[[^\]]+\])?\s*)(.*)$/.exec(line);
      const before = depth;
      for (const sign of rest) depth += (sign === '{') - (sign === '}');
      // `{ $count ->` opens the variants, `}` alone closes them: neither is text.
      if (/->\s*$/.test(rest) || /^\}\s*$/.test(rest) || (before > 1 && depth !== before)) return line;
      return start + stretched(rest);
    })
    .join('\n');
}

/** Adds the pseudo-locale to a copy of the demo. */
export function addPseudoLocale(root) {
  const from = path.join(root, 'locales', 'en');
  const to = path.join(root, 'locales', PSEUDO);
  fs.mkdirSync(to);
  for (const file of fs.readdirSync(from)) {
    if (!file.endsWith('.ftl')) continue;
    fs.writeFileSync(path.join(to, file), stretchedCatalogue(fs.readFileSync(path.join(from, file), 'utf8')));
  }
  const config = path.join(root, 'approdo.yaml');
  const text = fs.readFileSync(config, 'utf8');
  const entry = `  - tag: ${PSEUDO}\n    name: Pseudo\n    fallback: [en, it]\n    untranslated: show\n    min_coverage: 0\n    status: published\n`;
  fs.writeFileSync(config, text.replace(/^locales:\n/m, `locales:\n${entry}`));
}
