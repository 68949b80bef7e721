/**
 * Writes src/data/mandarin-readings.generated.ts from the Unihan readings (kMandarin, kHanyuPinyin, ...).
 * Run: npx tsx scripts/generate-readings.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { shared } from '../bench/shared.ts';

/** The block of unified ideographs that GBK can write; an annotation needs no rarer ones. */
const first = 0x4e00;
const last = 0x9fa5;
const more = 0x8000; // another reading of the same character follows
const none = 0x7fff;

const readings = new Map<number, string[]>();
for (const line of readFileSync(shared('data/unicode/mandarin-readings.tsv'), 'utf8').split('\n')) {
  const [character, list] = line.split('\t');
  if (character === undefined || list === undefined) continue;
  readings.set(character.codePointAt(0)!, list.trim().normalize('NFC').split(' '));
}

const syllables: string[] = [];
const indexOf = new Map<string, number>();
const units: number[] = [];
for (let code = first; code <= last; code++) {
  const list = readings.get(code) ?? [];
  if (list.length === 0) units.push(none);
  list.forEach((syllable, i) => {
    if (!indexOf.has(syllable)) {
      indexOf.set(syllable, syllables.length);
      syllables.push(syllable);
    }
    units.push(indexOf.get(syllable)! | (i + 1 < list.length ? more : 0));
  });
}

const bytes = Buffer.alloc(units.length * 2);
units.forEach((unit, i) => {
  bytes.writeUInt16LE(unit, i * 2);
});

writeFileSync(
  new URL('../src/data/mandarin-readings.generated.ts', import.meta.url),
  `// Mandarin readings of U+4E00..U+9FA5, most usual first. Generated: never edit by hand.
// Source: Unicode Han Database (kMandarin and others), ../shared/data/unicode/mandarin-readings.tsv.
// Licence: Unicode License V3, https://www.unicode.org/license.txt
// Regenerate: npx tsx scripts/generate-readings.ts
/** Distinct syllables with tone marks, NFC, separated by spaces. */
export const syllables =
  '${syllables.join(' ')}';
/** Base64 of little-endian 16-bit units: an index into the syllables; 0x8000 added when another follows for the same character; 0x7fff for none. */
export const readings =
  '${bytes.toString('base64')}';
`,
);
console.log(`${units.length} readings, ${syllables.length} syllables, ${bytes.length} bytes before base64`);
