/**
 * Writes src/data/confusables.generated.ts: letters of other scripts that look like one ASCII letter (UTS #39).
 * Run: npx tsx scripts/generate-confusables.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { shared } from '../bench/shared.ts';

/** Scripts that are mixed into Latin words to deceive, or by a forgotten keyboard layout. */
const scripts = ['Cyrillic', 'Greek', 'Armenian', 'Cherokee', 'Coptic', 'Lisu'] as const;

/**
 * Formulas and units set lower-case Greek beside Latin letters on purpose (ρgh, νmax, αHelix), so of those only
 * omicron counts. Cyrillic г and ш look like r and w in italics only; lower-case Armenian in few typefaces.
 */
const doubtful = /^(?!ο)[α-ωϱ]|^[гш]|^(?!օ)[ա-և]/;

const found = new Map<string, string[]>(scripts.map((script) => [script, []]));
for (const line of readFileSync(shared('data/unicode/confusables-17.0.txt'), 'utf8').split('\n')) {
  const [source, target] = (line.split('#')[0] ?? '').split(';').map((field) => field.trim());
  if (!source || !target || source.includes(' ') || target.includes(' ')) continue;
  const letter = String.fromCodePoint(Number.parseInt(source, 16));
  let twin = String.fromCodePoint(Number.parseInt(target, 16));
  if (!/^[A-Za-z]$/.test(twin) || !/^\p{L}$/u.test(letter) || doubtful.test(letter)) continue;
  if (/^\p{Lu}$/u.test(letter)) {
    // The skeleton of I is l. A capital that looks like a small letter is taken for that in no word.
    if (twin === 'l') twin = 'I';
    if (twin !== twin.toUpperCase()) continue;
  } else if (twin === 'l' || (/^\p{Ll}$/u.test(letter) && twin !== twin.toLowerCase())) continue;
  const script = scripts.find((name) => new RegExp(`\\p{Script=${name}}`, 'u').test(letter));
  if (script !== undefined) found.get(script)!.push(letter + twin);
}

const rows = scripts.map((script) => `  ${script}: '${found.get(script)!.sort().join('')}',`);
writeFileSync(
  new URL('../src/data/confusables.generated.ts', import.meta.url),
  `// Letters that look like one ASCII letter: a letter and its twin, in turn. Generated: never edit by hand.
// Source: UTS #39 confusables.txt 17.0.0, ../shared/data/unicode/confusables-17.0.txt.
// Licence: Unicode License V3, https://www.unicode.org/license.txt
// Regenerate: npx tsx scripts/generate-confusables.ts
export const latinTwins: Readonly<Record<string, string>> = {
${rows.join('\n')}
};
`,
);
