import { isKnownWord } from '../../model/index.ts';
import type { Change, Span } from '../../types.ts';
import { isEnumeration } from '../enumeration.ts';
import { isFootnoteSign } from './footnote-signs.ts';
import { isChat, isDrawing } from './pastimes.ts';
import type { Stretch } from './stretches.ts';

/** Full-width ASCII: `ＲＡＤＩＯ １`. No other encoding comes to these and nothing else. */
const FULL_WIDTH_ONLY = /^[\uff01-\uff5e\s]+$/u;
const PRIVATE_ONLY = /^[\ue000-\uf8ff\s]+$/u;
/** Different letters, each by itself, as in the index of a dictionary: `Α  Β  Γ`, `ð þ ß`. */
const FEWEST_LETTERS = 3;
/**
 * The same few ideographs and shapes again and again: `[呲牙][呲牙][呲牙]`, a laugh, a smiley, the tones of a verse (`仄平○仄平平仄`),
 * characters that are lost (`□□□`). In a word of letters `茅` may be é.
 */
const MOST_REPEATED = 3;
const FEWEST_REPEATS = 4;
const REPEATS_OF_EACH = 2;

/**
 * Whether what would be taken for damage is a pattern that people make. Each of its characters seems to bear the others
 * out, but they are there for one and the same reason.
 */
export function isCoincidence(text: string, stretches: readonly Stretch[]): boolean {
  const changes = stretches.flatMap((stretch) => stretch.changes);
  const sources = changes.map(({ start, end }) => text.slice(start, end));
  const beyond = sources.join('').replace(/[\x00-\x7f]+/g, '');
  if (beyond === '') return false;
  return (
    FULL_WIDTH_ONLY.test(beyond) ||
    isPrivate(beyond) ||
    isDrawing(beyond) ||
    isEnumeration(beyond) ||
    isChat(beyond) ||
    isHyphenated(text, stretches) ||
    areBothCases(beyond) ||
    isOddPair(text, stretches, beyond) ||
    areQuotes(beyond, text, changes) ||
    isIndex(sources, text, changes) ||
    changes.every((change) => isEntry(text, change)) ||
    isFootnoteSign(text, changes) ||
    isThaiWord(sources, changes) ||
    areNotSigns(text, changes) ||
    areSpaced(text, changes) ||
    isRepeated(beyond, text, changes)
  );
}

/** What converters write for a soft hyphen, as Russian pages have it: `пред¬ставляет`. No decoder puts a capital there. */
const IN_WORD = /[а-яё]¬[а-яё]/;
const CYRILLIC_CAPITAL = /[А-Я]/;

/**
 * Are there as many `¬` inside words as elsewhere, or is one all that would change where capitals are sound, which the program that
 * takes В for it would have broken as well?
 */
function areNotSigns(text: string, changes: readonly Change[]): boolean {
  const signs = changes.filter(({ start, end }) => text.slice(start, end).includes('¬'));
  if (signs.length === 0) return false;
  const inWords = signs.filter(({ start, end }) => IN_WORD.test(text.slice(Math.max(0, start - 1), end + 1)));
  if (2 * inWords.length >= signs.length) return true;
  const areAll = changes.length === 1 && text.slice(changes[0]!.start, changes[0]!.end) === '¬';
  return areAll && CYRILLIC_CAPITAL.test(text);
}

const THREE_OF_THAI = /^[\u0e01-\u0e4e]{3}$/;
const IDEOGRAPH = /^\p{Script=Han}$/u;

/** Would a single stretch of three letters of Thai, which any bytes of UTF-8 for an ideograph are, become one: `ในป` in `ในปี`? */
function isThaiWord([source, another]: readonly string[], [change]: readonly Change[]): boolean {
  return another === undefined && THREE_OF_THAI.test(source!) && IDEOGRAPH.test(change!.after);
}

/** A soft hyphen between two small letters, as pages have it where long words may break. No decoder leaves one there. */
const HYPHENATION = /(?<=\p{Ll})\xad(?=\p{Ll})/gu;

/** Whether half of what would change is hyphenation: `ange­sichts der gegen­wärtigen Teue­rung`. */
function isHyphenated(text: string, stretches: readonly Stretch[]): boolean {
  let hyphens = 0;
  let others = 0;
  for (const { start, end } of stretches) {
    const around = text.slice(Math.max(0, start - 1), end + 1);
    if (!around.includes('\xad')) continue;
    hyphens += around.match(HYPHENATION)?.length ?? 0;
    others += around.match(/[^\x00-\x7f\xad]/g)?.length ?? 0;
  }
  return hyphens > 0 && hyphens >= others;
}

/** Private-use characters alone: each house has its own, and a model knows none, so that anything else seems better. */
export function isPrivate(source: string): boolean {
  return PRIVATE_ONLY.test(source);
}

/** Is each letter there in both cases, as in a regular expression: `[Áá][Éé]`? */
function areBothCases(beyond: string): boolean {
  if (beyond.length % 2 > 0) return false;
  for (let i = 0; i < beyond.length; i += 2) {
    const [one, other] = [beyond[i]!, beyond[i + 1]!];
    if (one === other || one.toLowerCase() !== other.toLowerCase()) return false;
  }
  return true;
}

/**
 * Would two ideographs that stand apart from Latin letters become one sign and one of ASCII (`蝨亡`, which would be `圖S`, `笞罵`,
 * which would be `⚔l`), or two letters that are not Latin and no word (`悽惶`: `خص`)? In a list of words a few in ten thousand would.
 */
function isOddPair(text: string, stretches: readonly Stretch[], beyond: string): boolean {
  const [only, ...others] = stretches;
  if (others.length > 0 || !/^\p{Script=Han}{1,2}$/u.test(beyond)) return false;
  const { start, end, after } = only!;
  if (/[a-z]/i.test(text.slice(Math.max(0, start - APART_BY), start) + text.slice(end, end + APART_BY)))
    return false;
  return ODD_PAIR.test(after) && !isKnownWord(after);
}

/** UTF-16 units without a Latin letter that keep a word apart from Latin text. */
const APART_BY = 3;
const ODD_PAIR = /^(?:\P{ASCII}[!-~]|(?:(?!\p{Script=Latin}|\p{Script=Han})[\p{L}\p{M}\p{S}]){1,2})$/u;

const QUOTES_ONLY = /^[‹›«»„“”‚‘’]+$/;

/** Whether what would change are quotation marks, each in its place in front of or behind words, and as many of either: `›Die Brücke‹`. */
function areQuotes(beyond: string, text: string, changes: readonly Span[]): boolean {
  if (!QUOTES_ONLY.test(beyond)) return false;
  let opening = 0;
  let closing = 0;
  for (const { start, end } of changes) {
    for (let at = start; at < end; at++) {
      if (text.charCodeAt(at) < 0x80) continue;
      const before = isWord(text[at - 1]);
      const behind = isWord(text[at + 1]);
      if (before && behind) return false;
      if (behind) opening++;
      else closing++;
    }
  }
  return opening === closing;
}

function isIndex(sources: readonly string[], text: string, changes: readonly Span[]): boolean {
  const letters = new Set<string>();
  for (const source of sources) {
    if (!/^[ \xa0]*\p{L}(?:[ \xa0]+\p{L})*[ \xa0]*$/u.test(source)) return false;
    for (const letter of source.replace(/[ \xa0]/g, '')) letters.add(letter);
  }
  if (letters.size < FEWEST_LETTERS) return false;
  return changes.every(({ start, end }) => !isWord(text[start - 1]) && !isWord(text[end]));
}

/** What may stand on either side of a character that a dictionary or a lesson speaks of. */
const APART = /^[\s\p{P}\p{S}\p{Script=Han}]?$/u;
/** Letters that are words in languages of Europe: `va 脿 Paris`. */
const WORD = /^[àâáèéêìíòóôùúûåöøæ]$/iu;

/**
 * Whether one ideograph that stands by itself would become one character, as each entry of a dictionary would: `lǔ # 掳`.
 * Not what is a sign at a figure (`20 掳 C` is 20 ° C, `漏 2024` is © 2024), nor what is a word or a sign between two words.
 */
function isEntry(text: string, { start, end, after }: Change): boolean {
  if (!/^\p{Script=Han}$/u.test(text.slice(start, end)) || after.length !== 1) return false;
  if (!APART.test(text[start - 1] ?? '') || !APART.test(text[end] ?? '')) return false;
  const before = text.slice(Math.max(0, start - 2), start);
  const behind = text.slice(end, end + 2);
  const isSign = !/\p{L}/u.test(after);
  if (isSign && (/\d\s$/.test(before) || /^\s\d/.test(behind))) return false;
  return !((isSign || WORD.test(after)) && /[a-z,]\s$/i.test(before) && /^\s[a-z]/i.test(behind));
}

/**
 * Whether ideographs that stand one by one with white space between them would change, as where a dictionary lists the
 * parts of characters: `丌 一 丿 丨`. Not what would be the letters of one word, set wide (`小 芯 胁` is `С о ю`), nor
 * what stands between Latin words.
 */
function areSpaced(text: string, changes: readonly Change[]): boolean {
  return changes.every(({ start, end, after }) => {
    if (!SPACED.test(text.slice(start, end))) return false;
    if (!APART.test(text[start - 1] ?? '') || !APART.test(text[end] ?? '')) return false;
    if (/[\w,]\s*$/.test(text.slice(Math.max(0, start - 2), start))) return false;
    if (/^\s*\w/.test(text.slice(end, end + 2))) return false;
    return !isKnownWord(after.replace(/\s+/g, ''));
  });
}

const SPACED = /^\s*\p{Script=Han}(?:[ \t\u3000]+\p{Script=Han})*\s*$/u;

function isRepeated(beyond: string, text: string, changes: readonly Span[]): boolean {
  return (
    isRepetition(beyond.replace(/[，。、！？；：…]+/g, '')) &&
    changes.every(({ start, end }) => !isLetter(text[start - 1]) && !isLetter(text[end]))
  );
}

/** Up to three ideographs and shapes, each of them twice or oftener on average; or one sign in a row: `¶¶¶¶`. */
export function isRepetition(source: string): boolean {
  if (source.length < FEWEST_REPEATS) return false;
  const different = kindsOf(source, MOST_REPEATED);
  if (different > MOST_REPEATED) return false;
  if (different === 1) return !/\p{L}/u.test(source) || /\p{Script=Han}/u.test(source);
  if (!/^[\p{Script=Han}\u25a0-\u25ff]+$/u.test(source)) return false;
  return source.length >= different * REPEATS_OF_EACH;
}

/** How many different characters there are; not counted on from one more than `most`. */
function kindsOf(source: string, most: number): number {
  const kinds: string[] = [];
  for (const character of source) {
    if (!kinds.includes(character) && kinds.push(character) > most) break;
  }
  return kinds.length;
}

const isWord = (character = ''): boolean => /[\p{L}\p{N}]/u.test(character);
const isLetter = (character = ''): boolean => /[a-z]/i.test(character);

const FULL_WIDTH = /[\u3000\uff01-\uff5e]/gu;
/** A torn character may come out as one of them: `習いたｐlが` was `習いたい人が`. */
const FEWEST_WIDE = 3;

/**
 * Is half and more of it full-width letters and their space, as Latin words among ideographs: `ＴＨＥ　ＥＮＤ`? No model knows them
 * for words, and no misreading makes many of them in a row.
 */
export function isFullWidth(source: string): boolean {
  const wide = source.match(FULL_WIDTH)?.length ?? 0;
  return wide >= FEWEST_WIDE && 2 * wide >= source.length;
}
