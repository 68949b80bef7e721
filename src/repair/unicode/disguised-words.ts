import { applyChanges } from '../../edit/index.ts';
import { naturalness, scoreText } from '../../model/index.ts';
import type { Change, Proposal, Span } from '../../types.ts';
import type { Glance } from '../glance/glance.ts';
import { lookAlike } from './look-alikes.ts';
import type { HygieneRule } from './rule.ts';

const KIND = {
  id: 'unicode/disguised-word',
  severity: 'major',
  message: 'Letters of other alphabets and styles disguise a word, so that filters do not read it.',
} as const;

/** Latin with whatever marks, and what may disguise it: Greek, Cyrillic, Armenian, phonetic letters, small capitals. */
const LETTER = '[\\p{Script=Latin}\\u0370-\\u03ff\\u1f00-\\u1fff\\u0400-\\u052f\\u0531-\\u0587]';
const TOKEN = new RegExp(`(?:${LETTER}\\p{M}*)+`, 'gu');
/** A small capital (phonetic notation has others), or a letter of another alphabet beside a small one of Latin. */
const SIGN =
  /[\u1d00-\u1d22]|[a-z\u00df-\u024f\u0300-\u036f\u1e00-\u1eff][\u0370-\u03ff\u0400-\u052f\u0531-\u0587]|[\u0370-\u03ff\u0400-\u052f\u0531-\u0587][a-z\u00df-\u024f\u1e00-\u1eff]/;
/** A word of plain Latin, or of nothing else at all, disguises nothing. */
const IS_MIXED =
  /^(?=.*[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u1d00-\u1dbf])(?=.*[^\0-\u0180\u0300-\u036f\u1e00-\u1eff])/;
/** What phonetic notation cannot do without. */
const PHONETIC = /[əɛɔʃʒŋθðˈːʰɹ]/g;

/** Words, and which share of all, that must be disguised: who does it does it throughout. */
const FEWEST = 3;
const LEAST_SHARE = 0.04;
/** UTF-16 units of a word, its marks and the space behind it: a share of these is a share of words, on the low side. */
const LETTERS_OF_WORD = 20;
/** UTF-16 units of a word with its marks, and ways to read it that are compared. */
const LONGEST = 100;
const MOST_WAYS = 64;
/** Standard deviations above clean text that the words read may be, and nats that each letter must win. */
const OUTLANDISH = 2.5;
const ENOUGH_FOR_EACH = 3;
const CONFIDENCE = 0.93;

/** A letter with its marks, and what it may be read as. */
interface Exchange extends Span {
  readonly readings: readonly string[];
}

interface Disguised extends Span {
  readonly source: string;
  readonly shown: string;
  /** Whether it has a letter that Latin text never has, and not as formulas do, in front: `σmax`. */
  readonly isStrong: boolean;
  readonly fix: readonly Change[];
}

/**
 *     Buổi sáпg τrời ᵭẹp         Buổi sáng trời đẹp, as pages in Vietnamese have it
 *     ᴄᴏᴍᴇ ɪɴ, пο еntry          come in, no entry
 *
 * Unlike the twins of one word, these are told by the whole text: many words are so, and all of them read well once
 * each letter is what it looks like.
 */
export const disguisedWords: HygieneRule = {
  id: KIND.id,
  trigger: SIGN,
  find(text, context) {
    if (!isFrequent(text, context.glance(text))) return [];
    const words: Disguised[] = [];
    let all = 0;
    for (const match of text.matchAll(TOKEN)) {
      all++;
      if (match[0].length > LONGEST || !IS_MIXED.test(match[0])) continue;
      const word = disguised(match[0], match.index);
      if (word !== null) words.push(word);
    }
    const strong = words.filter(({ isStrong }) => isStrong);
    if (strong.length < FEWEST || strong.length < LEAST_SHARE * all) return [];
    if ((text.match(PHONETIC)?.length ?? 0) > strong.length) return [];
    const shown = strong.map((word) => word.shown).join(' ');
    const gain = scoreText(strong.map(({ source }) => source).join(' ')).nats - scoreText(shown).nats;
    const letters = strong.reduce((sum, { fix }) => sum + fix.length, 0);
    if (gain < ENOUGH_FOR_EACH * letters || naturalness(shown).deviation > OUTLANDISH) return [];
    return words.map(
      ({ start, end, fix }): Proposal => ({
        rule: KIND.id,
        severity: KIND.severity,
        start,
        end,
        confidence: CONFIDENCE,
        message: KIND.message,
        fix,
      }),
    );
  },
};

/** Is there a sign every few words, before all of them are looked at? */
function isFrequent(text: string, { places, striking }: Glance): boolean {
  const most = Math.max(FEWEST, (LEAST_SHARE / LETTERS_OF_WORD) * text.length);
  let count = 0;
  for (const i of striking) {
    const at = places[i]!;
    const unit = text.charCodeAt(at);
    const isSign =
      (unit >= 0x1d00 && unit <= 0x1d22) ||
      (unit >= 0x370 &&
        unit < 0x588 &&
        (isLatin(text.charCodeAt(at - 1)) || isLatin(text.charCodeAt(at + 1))));
    if (isSign && ++count >= most) return true;
  }
  return false;
}

function isLatin(unit: number): boolean {
  return (
    (unit >= 0x61 && unit <= 0x7a) ||
    (unit >= 0xdf && unit < 0x250) ||
    (unit >= 0x300 && unit < 0x370) ||
    (unit >= 0x1e00 && unit < 0x1f00)
  );
}

/** Null for a word that has nothing strange, or something that is no disguise, or no letter of Latin besides. */
function disguised(source: string, start: number): Disguised | null {
  const exchanges: Exchange[] = [];
  let isStrong = false;
  let isLatin = false;
  let ways = 1;
  for (const { 0: whole, index } of source.matchAll(/\P{M}\p{M}*/gu)) {
    const letter = lookAlike(whole[0]!) === undefined ? whole.normalize('NFD') : whole;
    const found = lookAlike(letter[0]!);
    if (found === undefined || /\p{Script=Latin}/u.test(letter[0]!)) {
      if (!/^\p{Script=Latin}/u.test(whole)) return null;
      isLatin = true;
    }
    if (found === undefined) continue;
    isStrong ||= found.isStrong && index > 0;
    ways *= found.readings.length;
    const readings = found.readings.map((reading) => (reading + letter.slice(1)).normalize('NFC'));
    exchanges.push({ start: index, end: index + whole.length, readings });
  }
  if (exchanges.length === 0 || !isLatin || ways > MOST_WAYS) return null;
  const ranked = Array.from({ length: ways }, (_, way) => fixOf(exchanges, way))
    .map((fix) => ({ fix, shown: applyChanges(source, fix) }))
    .sort((a, b) => scoreText(a.shown).nats - scoreText(b.shown).nats);
  const { fix, shown } = ranked[0]!;
  return {
    start,
    end: start + source.length,
    source,
    shown,
    isStrong,
    fix: fix.map((change) => ({ ...change, start: start + change.start, end: start + change.end })),
  };
}

/** One of the ways to read all letters, counted through. */
function fixOf(exchanges: readonly Exchange[], way: number): Change[] {
  let left = way;
  return exchanges.map(({ start, end, readings }) => {
    const after = readings[left % readings.length]!;
    left = Math.floor(left / readings.length);
    return { start, end, after };
  });
}
