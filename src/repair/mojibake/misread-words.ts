import { comesAlive, mayComeAlive } from './another-alphabet.ts';
import { type CharsetName, charset, isMultibyte } from './charset.ts';
import { comesHome, couldBeName, fitsIn, mayComeHome, worthOfHome } from './homecoming.ts';
import { LikelyMisreadings } from './likely-misreadings.ts';
import { type Misreading, READ_WITH, shortName } from './names.ts';
import { costInPlace, type Nats } from './naturalness.ts';
import { LONGEST_WORD, type OddWord, standingOf } from './odd-words.ts';
import { planPrice } from './plan-price.ts';
import { Spelling } from './spelling.ts';
import { isBroken, Strangers } from './strangers.ts';
import { imagesOf, layOut, lengths, readsAsWord, readsLike, reread, rows } from './word-bytes.ts';
import { worthOfWord } from './word-worth.ts';

/** Alphabets of one byte a letter, the likeliest first. */
const ALPHABETS: readonly CharsetName[] = [
  'windows-1252', 'windows-1251', 'koi8-r', 'windows-1250', 'iso-8859-2', 'windows-1254', 'windows-1253', 'windows-1257',
  'ibm866', 'iso-8859-5', 'macintosh', 'ibm850', 'ibm437',
]; // biome-ignore format: one list

/** Nats that the model, which does not know words, may add to what a known one is worth, and how many times that. */
const GAIN_AT_MOST = 10;
const GAIN_TO_WORTH = 2;
/** Nats against for a word that becomes a natural one that we do not know, an unnatural one, or that it cannot explain. */
const PRICE_OF_UNKNOWN = 0.5;
const PRICE_OF_UNNATURAL = 2;
const PRICE_OF_UNEXPLAINED = 0.5;
/** Nats that a word must win at least, to be known or only more natural. */
const LEAST_GAIN = 1;
const LEAST_GAIN_OF_UNKNOWN = 3;
/** The same for a reading to be asked about the others because of it. */
const LEAST_GAIN_OF_HOME = 6;
/** Nats more for a known word that comes of what is none of any language. */
const WORTH_OF_WHOLE = 3;
/** A misreading that mends none of so many words is not tried on more. */
const GLANCE = 12;

/** What one misreading would make of the odd words of a text. */
export interface Tally {
  readonly misreading: Misreading;
  /** Words that become more natural, known or not. */
  readonly changed: readonly { readonly word: OddWord; readonly after: string }[];
  readonly evidence: number;
}

/** Every misreading that turns some odd words into known ones, the likeliest first. */
export function tally(text: string, odd: readonly OddWord[], nats: Nats): Tally[] {
  const words = new Words(text, odd, nats);
  const { pairs, likely } = shared();
  const masks = words.spelt.slice(0, GLANCE).map((word) => likely.of(word));
  const asked: Answers[] = [];
  const tallies: Tally[] = [];
  for (const [i, { read, written }] of pairs.entries()) {
    const all = masks.reduce((some, mask) => some | mask[i]!, 0);
    if (all === 0 || !layOut(words.spelt, charset(read), GLANCE)) continue;
    const answers = answersFor(asked, odd.length);
    for (const { name, order } of written) {
      if ((all & (1 << order)) === 0) continue;
      const isLikely = (row: number) => (masks[row]![i]! & (1 << order)) !== 0;
      answers.weights[order] ??= mendsOne(words, name, isLikely) ? weigh(words, name) : null;
      const weight = answers.weights[order];
      if (weight === null) continue;
      const misreading = { written: name, read };
      const evidence = weight.won - planPrice([misreading]);
      if (evidence > 0) tallies.push({ misreading, changed: weight.changed, evidence });
    }
  }
  return tallies.sort((a, b) => b.evidence - a.evidence);
}

/** The odd words of a text, and what is found out about them once it is asked for: of clean ones it hardly ever is. */
class Words {
  readonly odd: readonly OddWord[];
  readonly spelt: readonly Spelling[];
  readonly #text: string;
  readonly #nats: Nats;
  /** What each costs as it stands, in nats. */
  readonly #costs: number[] = [];
  #strangers: Strangers | null = null;

  constructor(text: string, odd: readonly OddWord[], nats: Nats) {
    this.#text = text;
    this.odd = odd;
    this.spelt = odd.map(({ text: word }, row) => {
      room[row] ??= new Spelling();
      return room[row].spell(word);
    });
    this.#nats = nats;
  }

  get strangers(): Strangers {
    this.#strangers ??= new Strangers(this.#text, this.odd);
    return this.#strangers;
  }

  /** Nats that a word wins as `after`, where it stands; `fit` are those in the language of its text. */
  gain(row: number, after: string, fit: number): number {
    const { start, end } = this.odd[row]!.places[0]!;
    this.#costs[row] ??= costInPlace(this.#text, start, end, null, this.#nats);
    return this.#costs[row]! - costInPlace(this.#text, start, end, after, this.#nats) + fit;
  }
}

/** Room for the words of one text. */
const room: Spelling[] = [];

/** A decoder, and the alphabets that it can have read, with their place among all. */
interface Pairs {
  readonly read: CharsetName;
  readonly written: readonly { readonly name: CharsetName; readonly order: number }[];
}

interface Shared {
  readonly pairs: readonly Pairs[];
  readonly likely: LikelyMisreadings;
}

let memo: Shared | null = null;

function shared(): Shared {
  if (memo === null) {
    const readers = READ_WITH.filter((read) => !isMultibyte(read));
    const alphabets = ALPHABETS.map((name, order) => ({ name, order }));
    const pairs = readers.map((read) => ({
      read,
      written: alphabets.filter(({ name }) => shortName(name) !== shortName(read)),
    }));
    memo = { pairs, likely: new LikelyMisreadings(readers, ALPHABETS) };
  }
  return memo;
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
      const start = row * LONGEST_WORD;
      for (let i = start; i < start + lengths[row]!; i++) if (one.rows[i] !== rows[i]) return false;
    }
    return true;
  });
  if (known !== undefined) return known;
  const answers = {
    rows: rows.slice(0, count * LONGEST_WORD),
    lengths: lengths.slice(0, count),
    weights: [],
  };
  asked.push(answers);
  return answers;
}

/** Room for what one word would be. */
const again = new Spelling();

/** Does one of the first words become a known one, or come home? Hardly any reading needs to be written out. */
function mendsOne(words: Words, written: CharsetName, isLikely: (row: number) => boolean): boolean {
  const { spelt } = words;
  const images = imagesOf(written);
  for (let row = 0; row < Math.min(spelt.length, GLANCE); row++) {
    const before = spelt[row]!;
    if (!isLikely(row) || !readsAsWord(row, images) || readsLike(row, images, before)) continue;
    reread(row, images, again);
    if (standingOf(again) === 'known') return true;
    if (couldBeName(before, again) || !mayComeHome(before, again)) continue;
    const after = again.text();
    if (mayComeAlive(before, again) && comesAlive(before, again, words.gain(row, after, 0))) return true;
    const { strangers } = words;
    if (!strangers.has(row) || !strangers.welcomes(after)) continue;
    const fit = strangers.gain(row, after);
    if (fitsIn(before, fit) && words.gain(row, after, fit) > LEAST_GAIN_OF_HOME) return true;
  }
  return false;
}

/** What reading the words that are laid out in an alphabet makes of them. */
function weigh(words: Words, written: CharsetName): Weight {
  const { odd, spelt, strangers } = words;
  const images = imagesOf(written);
  const changed = new Map<number, string>();
  /** Those of them that are believed because they come home. */
  const came = new Map<number, string>();
  const exchanged = new Set<string>();
  let won = 0;
  /** Nats by which they fit in better, each by itself. */
  let homecoming = 0;
  for (const [row, word] of odd.entries()) {
    const before = spelt[row]!;
    const isRead = reread(row, images, again) && again.length > 0;
    if (!isRead || readsLike(row, images, before)) {
      // What is at home among strangers is as it should be.
      if (!strangers.any || strangers.has(row)) won -= PRICE_OF_UNEXPLAINED;
      continue;
    }
    // Known, or at home, in letters of one alphabet and with capitals where words have them.
    const isWord = readsAsWord(row, images);
    const isKnown = isWord && standingOf(again) === 'known';
    const after = again.text();
    const fit = strangers.gain(row, after);
    const gain = words.gain(row, after, fit);
    if (gain < (isKnown ? LEAST_GAIN : LEAST_GAIN_OF_UNKNOWN)) {
      won -= PRICE_OF_UNNATURAL;
      continue;
    }
    if (isKnown || !strangers.wouldBe(after)) changed.set(row, after);
    const whole = isKnown && isBroken(before) ? WORTH_OF_WHOLE : 0;
    const worth = isKnown ? worthOfWord(after, differences(word.text, after)) + whole : 0;
    const ofList = isKnown ? worth + Math.min(gain, GAIN_AT_MOST, worth * GAIN_TO_WORTH) : -PRICE_OF_UNKNOWN;
    const isHome =
      isWord &&
      ((strangers.welcomes(after) && comesHome(before, again, fit)) || comesAlive(before, again, gain)) &&
      !isBroken(again) &&
      isNews(word.text, after, exchanged);
    const ofHome = isHome ? worthOfHome(before, again, gain) : 0;
    won += Math.max(ofList, ofHome);
    if (ofHome <= ofList) continue;
    came.set(row, after);
    homecoming += fit;
  }
  const overrated = came.size > 1 ? Math.max(0, homecoming - strangers.joint(came)) : 0;
  const all = [...changed].map(([row, after]) => ({ word: odd[row]!, after }));
  return { changed: all, won: won - overrated };
}

/** Does a word exchange a letter that none before did? The same one seen ten times is one observation. */
function isNews(before: string, after: string, exchanged: Set<string>): boolean {
  const { size } = exchanged;
  for (let i = 0; i < before.length; i++) if (before[i] !== after[i]) exchanged.add(before[i]!);
  return exchanged.size > size;
}

/** In how many places two words of a length differ. */
function differences(one: string, other: string): number {
  let count = 0;
  for (let i = 0; i < one.length; i++) if (one[i] !== other[i]) count++;
  return count;
}
