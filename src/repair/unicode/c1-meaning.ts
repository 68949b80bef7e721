import { decodeWith } from '../../encoding/index.ts';
import { isKnownWord, nats } from '../../model/index.ts';

/**
 * What a C1 control was before its byte was read as ISO 8859-1: the character of windows-1252, as browsers have it,
 * or of the Macintosh's set or DOS's when that is a letter, and its word known or much the likelier one.
 *
 *     tur 92 stico      ’ in windows-1252, í in MacRoman: turístico
 *     fianc 82          ‚ in windows-1252, é in code page 850: fiancé
 *
 * Undefined where windows-1252 has nothing that can stand there and the others nothing better.
 */
export function meaningOfC1(text: string, at: number): string | undefined {
  const windows = meaningIn('windows-1252', text, at);
  const usual = /[\u0080-\u009f\ufffd]/.test(windows) ? undefined : windows;
  const isBehindLetter = LETTER.test(text[at - 1] ?? '');
  const isBeforeLetter = LETTER.test(text[at + 1] ?? '');
  const isAmid = isBehindLetter && isBeforeLetter;
  if (!isBehindLetter && !isBeforeLetter) return usual ?? wordOfOneLetter(text, at);
  // At the ends of a word these are what they seem to be: `est…` is not està.
  if (!isAmid && usual !== undefined && PUNCTUATION.test(usual)) return usual;
  if (usual !== undefined && isKnown(wordWith('windows-1252', text, at))) return usual;
  const others = OTHERS.filter((charset) => !INNER_CAPITAL.test(wordWith(charset, text, at)))
    .map((charset) => ({
      meaning: meaningIn(charset, text, at),
      isKnown: isKnown(wordWith(charset, text, at)),
    }))
    .filter(({ meaning }) => LETTER.test(meaning));
  const known = others.find((other) => other.isKnown);
  if (known !== undefined) return known.meaning;
  const seemly = usual !== undefined && isUnseemly(usual, isBehindLetter) ? undefined : usual;
  if (!isAmid) return seemly;
  const [best] = others
    .map(({ meaning }) => ({ meaning, surprise: surprise(text, at, meaning) }))
    .sort((one, other) => one.surprise - other.surprise);
  if (best === undefined) return seemly;
  return usual === undefined || surprise(text, at, usual) - best.surprise > MARGIN ? best.meaning : seemly;
}

/** Where windows-1252 has nothing and letters stand on neither side, as `è` in `si 8F visto`, between words in small letters. */
function wordOfOneLetter(text: string, at: number): string | undefined {
  if (!BEHIND_WORD.test(text.slice(Math.max(0, at - 3), at)) || !BEFORE_WORD.test(text.slice(at + 1, at + 3)))
    return undefined;
  return OTHERS.map((charset) => meaningIn(charset, text, at)).find((meaning) => ONE_LETTER.test(meaning));
}

const BEHIND_WORD = /\p{L} $/u;
const BEFORE_WORD = /^ \p{Ll}/u;
/** In the languages of Western Europe, of what else the byte could be. */
const ONE_LETTER = /^[èà]$/;

type Other = 'macintosh' | 'ibm850' | 'windows-1250';
const OTHERS: readonly Other[] = ['macintosh', 'ibm850', 'windows-1250'];

const LETTER = /\p{L}/u;
const PUNCTUATION = /[‘’“”–—…•]/;
/** What no word has in it or at its end. */
const SIGN = /[‚ƒ„†‡ˆ‰‹˜]/;
const SIGN_IN_FRONT = /[ƒˆ‰˜™]/;

function isUnseemly(usual: string, isBehindLetter: boolean): boolean {
  return (isBehindLetter ? SIGN : SIGN_IN_FRONT).test(usual);
}

/** Not as words are written: `elÖstiques`. */
const INNER_CAPITAL = /\p{Ll}\p{Lu}/u;
/** Nats; English alone has `don’t` and the like in every other sentence. */
const MARGIN = 3;
/** How far a word goes on, in UTF-16 units. */
const REACH = 20;

function meaningIn(charset: Other | 'windows-1252', text: string, at: number): string {
  return decodeWith(Uint8Array.of(text.charCodeAt(at)), charset);
}

/** The word around a control, with all its controls read that way. */
function wordWith(charset: Other | 'windows-1252', text: string, at: number): string {
  const before = /[\p{L}\u0080-\u009f]*$/u.exec(text.slice(Math.max(0, at - REACH), at))![0];
  const behind = /^[\p{L}\u0080-\u009f]*/u.exec(text.slice(at, at + REACH))![0];
  return (before + behind).replace(/[\u0080-\u009f]/g, (control) => meaningIn(charset, control, 0));
}

/** Are its parts between marks known, those that are not ASCII? */
function isKnown(word: string): boolean {
  const parts = (word.match(/\p{L}+/gu) ?? []).filter((part) => /[^\x00-\x7f]/.test(part));
  return (
    parts.length > 0 &&
    parts.every((part) => (part.length < SHORTEST ? SHORT_WORDS.has(part.toLowerCase()) : isKnownWord(part)))
  );
}

/** Shorter words are on no list. */
const SHORTEST = 3;
const SHORT_WORDS: ReadonlySet<string> = new Set(
  'på så få må gå år åt än är ön öt és én él sé té né dé là où ça sì dà só já lá pé fé vê mà bé té ús'.split(
    ' ',
  ),
);

/** An apostrophe's: it stands near one end of a word, as in `don’t`, `we’ll` and `qu’on`. */
const AT_END_OF_WORD = /^\p{L}{1,2}(?!\p{L})/u;
const AT_START_OF_WORD = /(?<!\p{L})\p{L}{1,2}$/u;

/** Nats of a character and of the two behind it. The model has mostly read `don't` for `don’t`. */
function surprise(text: string, at: number, character: string): number {
  const own = surpriseOf(text, at, character);
  if (character !== '’') return own;
  const isApostrophe =
    AT_END_OF_WORD.test(text.slice(at + 1, at + 4)) ||
    AT_START_OF_WORD.test(text.slice(Math.max(0, at - 3), at));
  return isApostrophe ? Math.min(own, surpriseOf(text, at, "'")) : own;
}

function surpriseOf(text: string, at: number, character: string): number {
  const codes = [at - 2, at - 1].map((i) => text.charCodeAt(i) || 0);
  codes.push(character.codePointAt(0)!, text.charCodeAt(at + 1) || 0, text.charCodeAt(at + 2) || 0);
  let sum = 0;
  for (let i = 2; i < codes.length; i++) sum += nats(codes[i - 2]!, codes[i - 1]!, codes[i]!);
  return sum;
}
