import { type Charset, type CharsetName, charset, isMultibyte, none } from './charset.ts';
import { type Misreading, readWith, shortName } from './names.ts';
import { costInPlace, type Nats } from './naturalness.ts';
import { longestWord, type OddWord, standing } from './odd-words.ts';
import { planPrice } from './plan-price.ts';
import { looksLikeWord } from './word-shape.ts';
import { worthOfWord } from './word-worth.ts';

/** Alphabets of one byte a letter, the likeliest first. */
const alphabets: readonly CharsetName[] = [
  'windows-1252', 'windows-1251', 'koi8-r', 'windows-1250', 'iso-8859-2', 'windows-1254', 'windows-1253', 'windows-1257',
  'ibm866', 'iso-8859-5', 'macintosh', 'ibm850', 'ibm437',
]; // biome-ignore format: one list

/** Nats that the model, which does not know words, may add to what a known one is worth, and how many times that. */
const gainAtMost = 10;
const gainToWorth = 2;
/** Nats against for a word that becomes a natural one that we do not know, an unnatural one, or that it cannot explain. */
const priceOfUnknown = 0.5;
const priceOfUnnatural = 2;
const priceOfUnexplained = 0.5;
/** Nats that a word must win at least, to be known or only more natural. */
const leastGain = 1;
const leastGainOfUnknown = 3;
/** A misreading that mends none of so many words is not tried on more. */
const glance = 12;

/** What one misreading would make of the odd words of a text. */
export interface Tally {
  readonly misreading: Misreading;
  /** Words that become more natural, known or not. */
  readonly changed: readonly { readonly word: OddWord; readonly after: string }[];
  readonly evidence: number;
}

/** Every misreading that turns some odd words into known ones, the likeliest first. */
export function tally(text: string, odd: readonly OddWord[], nats: Nats): Tally[] {
  const tallies: Tally[] = [];
  const first = odd.slice(0, glance);
  for (const read of readWith) {
    if (isMultibyte(read) || !toBytes(first, charset(read))) continue;
    for (const written of alphabets) {
      if (shortName(written) === shortName(read) || !mendsOne(first, written)) continue;
      const found = weigh(text, odd, { written, read }, nats);
      if (found.evidence > 0) tallies.push(found);
    }
  }
  return tallies.sort((a, b) => b.evidence - a.evidence);
}

/** The bytes of the first words, each in a row of {@link longestWord}, and how many; 0 for a word that has none. */
const bytes = new Uint8Array(glance * longestWord);
const lengths = new Uint8Array(glance);
/** One of them as it would read. */
const units = new Uint16Array(longestWord);

/** Lays out the bytes that `reader` read `words` from; false when it can have read none of them. */
function toBytes(words: readonly OddWord[], { encode }: Charset): boolean {
  let isAny = false;
  for (const [row, { text }] of words.entries()) {
    let i = 0;
    for (; i < text.length; i++) {
      const byte = encode(text.charCodeAt(i));
      if (byte === none) break;
      bytes[row * longestWord + i] = byte;
    }
    lengths[row] = i === text.length ? i : 0;
    if (i === text.length) isAny = true;
  }
  return isAny;
}

/** Does one of the words that {@link toBytes} laid out become a known one? Hardly any reading needs to be written out. */
function mendsOne(words: readonly OddWord[], written: CharsetName): boolean {
  const table = imagesOf(written);
  for (const [row, { text }] of words.entries()) {
    const length = lengths[row]!;
    let i = 0;
    for (; i < length; i++) {
      const byte = bytes[row * longestWord + i]!;
      const image = byte < 0x80 ? byte : table[byte]!;
      if (image === 0) break;
      units[i] = image;
    }
    if (i < length || !looksLikeWord(units, length)) continue;
    const after = String.fromCharCode.apply(null, units.subarray(0, length) as unknown as number[]);
    if (after !== text && standing(after) === 'known') return true;
  }
  return false;
}

function weigh(text: string, odd: readonly OddWord[], misreading: Misreading, nats: Nats): Tally {
  const changed: { word: OddWord; after: string }[] = [];
  let evidence = -planPrice([misreading]);
  for (const word of odd) {
    const after = reread(word.text, misreading) ?? word.text;
    if (after === word.text) {
      evidence -= priceOfUnexplained;
      continue;
    }
    const { start, end } = word.places[0]!;
    const gain = costInPlace(text, start, end, null, nats) - costInPlace(text, start, end, after, nats);
    const isKnown = isGood(after);
    if (gain < (isKnown ? leastGain : leastGainOfUnknown)) {
      evidence -= priceOfUnnatural;
      continue;
    }
    changed.push({ word, after });
    if (isKnown) {
      const worth = worthOfWord(after, differences(word.text, after));
      evidence += worth + Math.min(gain, gainAtMost, worth * gainToWorth);
    } else evidence -= priceOfUnknown;
  }
  return { misreading, changed, evidence };
}

/** In how many places two words of a length differ. */
function differences(one: string, other: string): number {
  let count = 0;
  for (let i = 0; i < one.length; i++) if (one[i] !== other[i]) count++;
  return count;
}

/** A known word, in letters of one alphabet and with capitals where words have them. */
function isGood(word: string): boolean {
  for (let i = 0; i < word.length; i++) units[i] = word.charCodeAt(i);
  return looksLikeWord(units, word.length) && standing(word) === 'known';
}

/** Neither a letter nor a mark of punctuation. */
function isNoWord(unit: number): boolean {
  return (unit >= 0x80 && unit < 0xa0) || (unit >= 0x2050 && unit < 0x3000) || unit >= 0xe000;
}

/** What each byte of an alphabet is as part of a word; 0 for what no word has. */
const images = new Map<CharsetName, Uint16Array>();

function imagesOf(written: CharsetName): Uint16Array {
  let table = images.get(written);
  if (table === undefined) {
    const { decode } = charset(written);
    table = Uint16Array.from({ length: 0x100 }, (_, byte) => {
      const image = decode(Uint8Array.of(byte), 0, 1) >> 3;
      // Boxes, mathematics and controls: most misreadings are through with here.
      return image < 0 || isNoWord(image) ? 0 : image;
    });
    images.set(written, table);
  }
  return table;
}

/** One letter for another; null where a character has no byte. */
function reread(word: string, { written, read }: Misreading): string | null {
  const { encode } = charset(read);
  const table = imagesOf(written);
  let after = '';
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    if (unit < 0x80) {
      after += word[i];
      continue;
    }
    const byte = encode(unit);
    if (byte === none) return null;
    const image = table[byte & 0xff]!;
    if (image === 0) return null;
    after += String.fromCharCode(image);
  }
  return after;
}
