import { JUNCTIONS, NO_LETTERS, STATE, STATES } from './costs.ts';
import { averageLatin, latinLanguages } from './letters.ts';
import type { Page } from './pages.ts';
import { type Reading, readingOf } from './readings.ts';
import type { Sample } from './sample.ts';

/** Words without a high byte are weaker evidence: names, markup and English stand in every page. */
const ASCII_SHARE = 0.5;

/** Where ASCII is not common to all: what a letter of a foreign word costs a language of another alphabet. */
const LATIN_LETTER = 3;

/**
 * Nats of the sample in the page, read as the language that suits it best.
 *
 * @param asciiBased false for EBCDIC, where the low bytes say as much as the high ones
 */
export function scorePage(page: Page, sample: Sample, asciiBased = true): { nats: number; language: string } {
  let nats = Number.POSITIVE_INFINITY;
  let best = page.languages[0]!;
  for (const language of page.languages) {
    const total = score(readingOf(page.name, language), sample, nats, asciiBased);
    if (total < nats) {
      nats = total;
      best = language;
    }
  }
  return { nats, language: best };
}

function score(
  { letters, classes, extra, states }: Reading,
  sample: Sample,
  limit: number,
  asciiBased: boolean,
): number {
  const { pairs, counts } = sample;
  const { costs, size, latin } = letters;
  const average = latin ? averageLatin() : NOTHING;
  let total = latin || !asciiBased || hasLetters(classes, sample.seen) ? 0 : NO_LETTERS;
  for (let k = 0; k < pairs.length && total < limit + 200; k++) {
    const pair = pairs[k]!;
    const a = pair >> 8;
    const b = pair & 0xff;
    if (asciiBased && (pair & 0x8080) === 0) {
      // ASCII is the same in all encodings: only how well it suits the language says something.
      if (latin)
        total +=
          ASCII_SHARE *
          counts[k]! *
          (costs[classes[a]! * size + classes[b]!]! - average[asciiLetter(a) * 27 + asciiLetter(b)]!);
      continue;
    }
    total +=
      counts[k]! *
      (costs[classes[a]! * size + classes[b]!]! + extra[b]! + JUNCTIONS[states[a]! * STATES + states[b]!]!);
    if (!asciiBased && !latin && states[b] === STATE.latin) total += counts[k]! * LATIN_LETTER;
  }
  return total;
}

/**
 * What the ASCII pairs alone cost in the Latin language that suits them best; negative when it suits them well.
 * Whoever takes no position on Latin words (UTF-8 takes all) is charged what they would have cost.
 */
export function asciiCost(sample: Sample): number {
  if (!sample.pairs.some((pair) => (pair & 0x8080) === 0 && asciiLetter(pair & 0xff) > 0)) return 0;
  const average = averageLatin();
  let best = Number.POSITIVE_INFINITY;
  for (const language of ASCII_LANGUAGES) {
    const { letters, classes } = readingOf('windows-1252', language);
    let total = 0;
    for (let k = 0; k < sample.pairs.length; k++) {
      const a = sample.pairs[k]! >> 8;
      const b = sample.pairs[k]! & 0xff;
      if (((a | b) & 0x80) !== 0) continue;
      total +=
        sample.counts[k]! *
        (letters.costs[classes[a]! * letters.size + classes[b]!]! -
          average[asciiLetter(a) * 27 + asciiLetter(b)]!);
    }
    best = Math.min(best, ASCII_SHARE * total);
  }
  return best;
}
const ASCII_LANGUAGES = [...latinLanguages(), 'west', 'central'];

const NOTHING = new Float32Array(0);

function hasLetters(classes: Uint8Array, seen: Uint8Array): boolean {
  for (let byte = 0x80; byte < 0x100; byte++) if (seen[byte] === 1 && classes[byte] !== 0) return true;
  return false;
}

function asciiLetter(byte: number): number {
  const index = (byte | 0x20) - 0x60;
  return index > 0 && index < 27 && byte > 0x40 ? index : 0;
}
