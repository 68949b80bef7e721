import { type ClassName, classOf, isKnownSpelling, scoreText } from '../../model/index.ts';
import type { Span } from '../../types.ts';
import { isTonedSyllable } from '../../unicode/mandarin.ts';
import { type Glance, glanceAt } from '../glance/glance.ts';
import { HAN, WORDY } from '../glance/traits.ts';
import { isDrawnOut, isLaughter } from './pastimes.ts';
import { Spelling } from './spelling.ts';
import { couldBeTwinned, isTwinned } from './twin-letters.ts';
import { hasInnerCapital, isCapital, isLetter, isOfLetters } from './word-shape.ts';
import { wordyUnits } from './wordy.ts';

/** A word as it stands, in all its places. */
export interface OddWord {
  readonly text: string;
  readonly places: readonly Span[];
}

/** UTF-16 units. */
export const LONGEST_WORD = 40;
/** Words cut into syllables are left to others. */
const SOFT_HYPHEN = 0xad;
/** More words than these tell nothing new. */
export const MOST_WORDS = 64;
/** Alphabets in which a wrong decoder leaves no letter as it was, so that the model sees what words would tell. */
const OTHERS: ReadonlySet<ClassName> = new Set([
  'cyrillic',
  'greek',
  'hebrew',
  'arabic',
  'thai',
  'devanagari',
]);
/** Nats a letter that a word in such an alphabet may cost: clean ones have 2 to 4, misread ones 6 and more. */
const NATURAL_AT = 4.5;

/**
 * The words of `text` that hold something beyond ASCII, letters or symbols in the place of letters, and that we do not
 * know. Not those whose letters known words of the text have too: Größenwahn is not odd where größer and Wähler stand.
 */
export function oddWordsOf(text: string, glance: Glance): OddWord[] {
  const odd = new Map<string, { text: string; places: Span[] }>();
  const known = new Set<string>();
  const vouched = new Vouched();
  // Among ideographs it is how one of them is read: `究(jiū)`.
  const hasHan = (glance.present & HAN) !== 0;
  for (const place of wordsIn(text, glance)) {
    // Once some words have been read, that is nearly all there is to do.
    if (vouched.covers(text, place.start, place.end)) continue;
    const word = text.slice(place.start, place.end);
    const found = odd.get(word);
    if (found !== undefined) found.places.push(place);
    else if (known.has(word)) continue;
    else if (hasHan && isTonedSyllable(word)) continue;
    else if (isNaturalElsewhere(word) || standing(word) !== 'unknown') {
      known.add(word);
      vouched.add(word);
    } else if (odd.size < MOST_WORDS) odd.set(word, { text: word, places: [place] });
  }
  const unvouched = [...odd.values()].filter(({ text }) => !vouched.covers(text, 0, text.length));
  vouched.clear();
  return withoutDisguises(
    unvouched.filter(({ text }) => !isDrawnOut(text) && !isLaughter(text)),
    known,
  );
}

/** Natural words of Cyrillic that tell what a text is written in: of accents read as Cyrillic none comes. */
const FEWEST_CYRILLIC = 2;
const CYRILLIC_WORD = /^\p{Script=Cyrillic}{4,}$/u;
const OF_BOTH = /(?=.*\p{Script=Cyrillic}).*\p{Script=Latin}/u;

/**
 * Those that are no words of Cyrillic with letters of Latin in them. Where the text is in Cyrillic, all that have both are;
 * elsewhere, who wrote one with the letters that look alike wrote others so, of which short ones tell nothing by themselves.
 */
function withoutDisguises(odd: readonly OddWord[], known: ReadonlySet<string>): OddWord[] {
  const mixed = new Set(odd.filter(({ text }) => OF_BOTH.test(text)));
  if (mixed.size === 0) return [...odd];
  let cyrillic = 0;
  for (const word of known) if (CYRILLIC_WORD.test(word) && ++cyrillic === FEWEST_CYRILLIC) break;
  if (cyrillic === FEWEST_CYRILLIC) return odd.filter((word) => !mixed.has(word));
  if (![...mixed].some(({ text }) => isTwinned(text))) return [...odd];
  return odd.filter(({ text }) => !couldBeTwinned(text));
}

/** Known words of a text that vouch for a letter: one may be taken for known by chance. */
const WITNESSES = 2;

/** How many known words have each letter: room for one text at a time. */
const counts = new Uint8Array(0x10000);

/** The letters beyond ASCII that known words of a text have. */
class Vouched {
  readonly #letters: number[] = [];

  add(word: string): void {
    for (let i = 0; i < word.length; i++) {
      const letter = word.charCodeAt(i);
      if (letter < 0x80 || counts[letter]! >= WITNESSES || word.indexOf(word[i]!) < i) continue;
      counts[letter]!++;
      this.#letters.push(letter);
    }
  }

  /** Does every letter beyond ASCII have its witnesses? */
  covers(text: string, start: number, end: number): boolean {
    for (let i = start; i < end; i++) {
      const letter = text.charCodeAt(i);
      if (letter > 0x7f && counts[letter]! < WITNESSES) return false;
    }
    return true;
  }

  /** Makes room for the next text. */
  clear(): void {
    for (const letter of this.#letters) counts[letter] = 0;
  }
}

/** Is it all in one of the {@link OTHERS}, and natural there? Looked at first, being cheap beside looking words up. */
function isNaturalElsewhere(word: string): boolean {
  const alphabet = classOf(word.charCodeAt(0));
  if (!OTHERS.has(alphabet)) return false;
  for (let i = 1; i < word.length; i++) if (classOf(word.charCodeAt(i)) !== alphabet) return false;
  return scoreText(word).perCharacter < NATURAL_AT;
}

/** Is there a word beyond ASCII that is as it should be? */
export function hasKnownWord(text: string): boolean {
  for (const { start, end } of wordsIn(text, glanceAt(text)))
    if (standing(text.slice(start, end)) === 'known') return true;
  return false;
}

/** Every stretch of letters, and of what may be letters, with something beyond ASCII in it. */
export function* wordsIn(text: string, { places, traits, striking }: Glance): Generator<Span> {
  const { length } = text;
  const isWordy = wordyUnits();
  let next = 0;
  for (const i of striking) {
    const at = places[i]!;
    if (at < next || (traits[i]! & WORDY) === 0) continue;
    let start = at;
    while (start > 0 && isWordy[text.charCodeAt(start - 1)] === 1) start--;
    let end = start;
    let isCut = false;
    for (; end < length && isWordy[text.charCodeAt(end)] === 1; end++)
      if (text.charCodeAt(end) === SOFT_HYPHEN) isCut = true;
    next = end;
    if (end - start <= LONGEST_WORD && !isCut) yield { start, end };
  }
}

export type Standing = 'known' | 'unknown' | 'plain';

/** Is what lies between marks of punctuation known? `plain` is ASCII, of which we know nothing. */
export function standing(word: string): Standing {
  return standingOf(room.spell(word));
}

/** Room for one word at a time. */
const room = new Spelling();

export function standingOf(word: Spelling): Standing {
  const { units, length } = word;
  if (isAllLetters(word))
    return isKnownSpelling(units, 0, length) && !hasInnerCapital(word) ? 'known' : 'unknown';
  let isKnown = false;
  for (let start = 0; start < length; start++) {
    let end = start;
    let isPlain = true;
    for (; end < length && isOfLetters(units[end]!); end++) if (units[end]! > 0x7f) isPlain = false;
    if (!isPlain && !isKnownSpelling(units, start, end)) return 'unknown';
    if (!isPlain) isKnown = true;
    start = end;
  }
  if (hasSymbol(word)) return 'unknown';
  return isKnown ? 'known' : isCutByDash(word) ? 'unknown' : 'plain';
}

/**
 * Is a dash the `ó` or the `ñ` of the Macintosh in a word that we know: `cat—lica`, `informaci—`? Words between dashes are
 * words as they are.
 */
function isCutByDash({ units, length }: Spelling): boolean {
  let dashes = 0;
  for (let i = 0; i < length; i++) {
    const unit = units[i]!;
    if (unit === EM_DASH || unit === EN_DASH) dashes++;
    else if (!isLetter(unit) || (i > 0 && isCapital(unit))) return false;
  }
  if (dashes !== 1 || length < SHORTEST_CUT || !isLetter(units[0]!)) return false;
  const whole = units
    .slice(0, length)
    .map((unit) => (unit === EM_DASH ? 0xf3 : unit === EN_DASH ? 0xf1 : unit));
  return isKnownSpelling(whole, 0, length);
}

const SHORTEST_CUT = 5;
const EM_DASH = 0x2014;
const EN_DASH = 0x2013;

/** Has it a sign in the place of a letter? */
export function hasSymbol(word: Spelling): boolean {
  return !isAllLetters(word) && (hasSymbolInside(word) || hasSymbolAtEdge(word));
}

const unitsIn = (marks: string): ReadonlySet<number> =>
  new Set(Array.from(marks, (mark) => mark.charCodeAt(0)));

/** What joins words, or parts of them. */
const JOINS = unitsIn('’‑–—·…');
/** What words wear as they are: quotation marks, dashes, dots, signs of trade, footnotes and degrees; and at their end alone. */
const WORN_MARKS = '‘’‚‛“”„‟«»‹›‐‑‒–—―·…•■□●○★☆►▶→←©®™°ºª§†€£';
const WORN = unitsIn(WORN_MARKS);
const WORN_AT_END = unitsIn(`${WORN_MARKS}²`);

/** Signs alone between two letters? */
function hasSymbolInside({ units, length }: Spelling): boolean {
  let isBehindLetter = false;
  let signs = 0;
  for (let i = 0; i < length; i++) {
    const unit = units[i]!;
    if (isLetter(unit)) {
      if (isBehindLetter && signs > 0) return true;
      isBehindLetter = true;
      signs = 0;
    } else if (isSign(unit, JOINS)) signs++;
    else isBehindLetter = false;
  }
  return false;
}

/** One beside two letters? */
function hasSymbolAtEdge({ units, length }: Spelling): boolean {
  if (length < 3) return false;
  return (
    (isSign(units[0]!, WORN) && isLetter(units[1]!) && isLetter(units[2]!)) ||
    (isSign(units[length - 1]!, WORN_AT_END) && isLetter(units[length - 2]!) && isLetter(units[length - 3]!))
  );
}

/** Beyond ASCII, neither a letter nor the mark of one, nor one of the `common`. */
function isSign(unit: number, common: ReadonlySet<number>): boolean {
  return unit > 0x7f && !isOfLetters(unit) && !common.has(unit);
}

/** Are all of it letters and marks, one of them beyond ASCII? Nearly every word is, and is spared the rest. */
function isAllLetters({ units, length }: Spelling): boolean {
  let beyond = false;
  for (let i = 0; i < length; i++) {
    if (!isOfLetters(units[i]!)) return false;
    if (units[i]! >= 0x80) beyond = true;
  }
  return beyond;
}
