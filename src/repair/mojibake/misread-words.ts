import { type Charset, type CharsetName, charset, isMultibyte, none } from './charset.ts';
import { type Misreading, readWith, shortName } from './names.ts';
import { costInPlace, type Nats } from './naturalness.ts';
import { longestWord, mostWords, type OddWord, standing } from './odd-words.ts';
import { planPrice } from './plan-price.ts';
import { looksLikeWord, shapeOf } from './word-shape.ts';
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
  const costs = odd.map(({ places }) => costInPlace(text, places[0]!.start, places[0]!.end, null, nats));
  const first = Math.min(odd.length, glance);
  const asked: Answers[] = [];
  const tallies: Tally[] = [];
  for (const { read, written } of pairs()) {
    if (!layOut(odd, charset(read))) continue;
    const answers = answersFor(asked, odd.length);
    for (const { name, order } of written) {
      answers.weights[order] ??= mendsOne(odd, first, name) ? weigh(text, odd, costs, name, nats) : null;
      const weight = answers.weights[order];
      if (weight === null) continue;
      const misreading = { written: name, read };
      const evidence = weight.won - planPrice([misreading]);
      if (evidence > 0) tallies.push({ misreading, changed: weight.changed, evidence });
    }
  }
  return tallies.sort((a, b) => b.evidence - a.evidence);
}

/** A decoder, and the alphabets that it can have read, with their place among all. */
interface Pairs {
  readonly read: CharsetName;
  readonly written: readonly { readonly name: CharsetName; readonly order: number }[];
}

let memo: readonly Pairs[] | null = null;

function pairs(): readonly Pairs[] {
  memo ??= readWith
    .filter((read) => !isMultibyte(read))
    .map((read) => ({
      read,
      written: alphabets
        .map((name, order) => ({ name, order }))
        .filter(({ name }) => shortName(name) !== shortName(read)),
    }));
  return memo;
}

/** The bytes of each word, in a row of {@link longestWord}, and how many; 0 for a word that has none. */
const rows = new Uint8Array(mostWords * longestWord);
const lengths = new Uint8Array(mostWords);

/** Lays out the bytes that `reader` read `words` from; false when it can have read none of the first. */
function layOut(words: readonly OddWord[], { packed }: Charset): boolean {
  let isAny = false;
  for (const [row, { text }] of words.entries()) {
    let i = 0;
    for (; i < text.length; i++) {
      const byte = packed[text.charCodeAt(i)]!;
      if (byte === none) break;
      rows[row * longestWord + i] = byte;
    }
    lengths[row] = i === text.length ? i : 0;
    if (i === text.length) isAny = true;
    else if (row + 1 === glance && !isAny) return false;
  }
  return isAny;
}

/** What reading the words in an alphabet would make of them. */
interface Weight extends Pick<Tally, 'changed'> {
  /** Nats, before the misreading has its price. */
  readonly won: number;
}

/** That by the place of the alphabet, null where it mends none of the first words, for all decoders that read them from the same bytes. */
interface Answers {
  readonly rows: Uint8Array;
  readonly lengths: Uint8Array;
  readonly weights: (Weight | null | undefined)[];
}

/** What is known of the bytes that are laid out. Most Western decoders differ in letters that hardly a text has. */
function answersFor(asked: Answers[], count: number): Answers {
  const known = asked.find((one) => {
    for (let row = 0; row < count; row++) {
      if (one.lengths[row] !== lengths[row]) return false;
      const start = row * longestWord;
      for (let i = start; i < start + lengths[row]!; i++) if (one.rows[i] !== rows[i]) return false;
    }
    return true;
  });
  if (known !== undefined) return known;
  const answers = { rows: rows.slice(0, count * longestWord), lengths: lengths.slice(0, count), weights: [] };
  asked.push(answers);
  return answers;
}

/** Does one of the first words become a known one? Hardly any reading needs to be written out. */
function mendsOne(words: readonly OddWord[], first: number, written: CharsetName): boolean {
  const images = imagesOf(written);
  for (let row = 0; row < first; row++) {
    if (!readsAsWord(row, images)) continue;
    const after = reread(row, images);
    if (after !== null && after !== words[row]!.text && standing(after) === 'known') return true;
  }
  return false;
}

function readsAsWord(row: number, { shapes }: Images): boolean {
  const start = row * longestWord;
  return looksLikeWord(rows, start, start + lengths[row]!, shapes);
}

/** One letter for another; null where one is none that a word has. */
function reread(row: number, { units }: Images): string | null {
  let after = '';
  for (let i = row * longestWord; i < row * longestWord + lengths[row]!; i++) {
    const unit = units[rows[i]!]!;
    if (unit === 0) return null;
    after += String.fromCharCode(unit);
  }
  return after;
}

/** What reading the words that are laid out in an alphabet makes of them. `costs` are those of the words as they stand. */
function weigh(
  text: string,
  odd: readonly OddWord[],
  costs: readonly number[],
  written: CharsetName,
  nats: Nats,
): Weight {
  const images = imagesOf(written);
  const changed: { word: OddWord; after: string }[] = [];
  let won = 0;
  for (const [row, word] of odd.entries()) {
    const after = reread(row, images) || word.text;
    if (after === word.text) {
      won -= priceOfUnexplained;
      continue;
    }
    const { start, end } = word.places[0]!;
    const gain = costs[row]! - costInPlace(text, start, end, after, nats);
    // Known, in letters of one alphabet and with capitals where words have them.
    const isKnown = readsAsWord(row, images) && standing(after) === 'known';
    if (gain < (isKnown ? leastGain : leastGainOfUnknown)) {
      won -= priceOfUnnatural;
      continue;
    }
    changed.push({ word, after });
    if (isKnown) {
      const worth = worthOfWord(after, differences(word.text, after));
      won += worth + Math.min(gain, gainAtMost, worth * gainToWorth);
    } else won -= priceOfUnknown;
  }
  return { changed, won };
}

/** In how many places two words of a length differ. */
function differences(one: string, other: string): number {
  let count = 0;
  for (let i = 0; i < one.length; i++) if (one[i] !== other[i]) count++;
  return count;
}

/** Neither a letter nor a mark of punctuation. */
function isNoWord(unit: number): boolean {
  return (unit >= 0x80 && unit < 0xa0) || (unit >= 0x2050 && unit < 0x3000) || unit >= 0xe000;
}

/** What each byte of an alphabet is as part of a word; 0 for what no word has: boxes, mathematics and controls. */
interface Images {
  readonly units: Uint16Array;
  readonly shapes: Uint8Array;
}

const cache = new Map<CharsetName, Images>();

function imagesOf(written: CharsetName): Images {
  let images = cache.get(written);
  if (images === undefined) {
    const units = charset(written).alphabet!.map((unit, byte) =>
      byte < 0x80 ? byte : isNoWord(unit) ? 0 : unit,
    );
    const shapes = Uint8Array.from(units, (unit) => (unit === 0 ? 0 : shapeOf(unit)));
    images = { units, shapes };
    cache.set(written, images);
  }
  return images;
}
