import { INVALID, STATE } from './costs.ts';

/** What a character is in any language: its lower case, its kind, and its cost where it is no letter of the language. */
export interface Traits {
  readonly lower: number;
  readonly state: number;
  /** Nats, on top of being no letter. */
  readonly cost: number;
}

const memo = new Map<number, Traits>();

/** Traits of a UTF-16 unit. */
export function traitsOf(unit: number): Traits {
  let traits = memo.get(unit);
  if (traits === undefined) {
    const character = String.fromCharCode(unit);
    const lower = character.toLowerCase();
    traits = {
      lower: lower.charCodeAt(0),
      state: stateOf(unit, character, lower),
      cost: signCost(unit, character),
    };
    memo.set(unit, traits);
  }
  return traits;
}

function stateOf(unit: number, character: string, lower: string): number {
  if (unit >= 0x30 && unit <= 0x39) return STATE.digit;
  if (lower !== character) return STATE.upper;
  if (character.toUpperCase() !== character) return STATE.lower;
  // Blanks may stand anywhere, soft hyphens even inside words.
  if (unit < 0x80 || unit === 0xa0 || unit === 0xad) return STATE.none;
  return MARKS.has(character) ? STATE.mark : STATE.sign;
}

/** Signs of ordinary text in every language, and what each costs wherever a word could begin. */
const MARKS: ReadonlyMap<string, number> = new Map(
  [
    '\u00a0 4',
    '’ 4.5',
    '“ 4.5',
    '” 4.5',
    '« 4.5',
    '» 4.5',
    '– 4',
    '— 4',
    '… 4.5',
    '‘ 6',
    '„ 6.5',
    '• 5',
    '· 6',
  ].map((row) => [row[0]!, Number(row.slice(2))]),
);
/** Signs of some texts. */
const KNOWN = new Set('§©®°№€£™´¿¡±²³½×‚‹›†‰¼¾µ،؛؟ـ־');
/** What Unicode calls letters and text does not use as such: florin, ordinals, ligatures. */
const NO_LETTER = new Set('ƒªºˆﬁﬂ');
const CONTROL = 14;

function signCost(unit: number, character: string): number {
  if (unit < 0x80) return 0;
  if (unit < 0xa0) return CONTROL;
  if (unit === 0xfffd) return INVALID;
  const mark = MARKS.get(character);
  if (mark !== undefined) return mark;
  if (unit === 0xad) return 5.5;
  if (KNOWN.has(character)) return 5.5;
  if (unit >= 0xe000 && unit < 0xf900) return CONTROL;
  if (NO_LETTER.has(character)) return 8.5;
  // A letter of another language: names and quotations have them, within one script at least.
  if (isLetter(unit, character)) return unit < 0x250 || (unit >= 0x400 && unit < 0x460) ? 7.5 : 9;
  return 8.5;
}

/** Has it two cases, or is it of one of the scripts without them that have pages: Hebrew, Arabic, Thai? */
function isLetter(unit: number, character: string): boolean {
  if (unit >= 0x5d0 && unit <= 0x5f2) return true;
  if ((unit >= 0x620 && unit <= 0x6d3) || (unit >= 0xe01 && unit <= 0xe46)) return true;
  return character.toLowerCase() !== character || character.toUpperCase() !== character;
}
