import { LONGEST_WORD } from '../../model/index.ts';
import type { Span } from '../../types.ts';
import { isHan } from '../../unicode/han.ts';
import type { Glance } from '../glance/glance.ts';
import { PICTOGRAPH } from '../glance/traits.ts';
import { isConverted } from './gbk.ts';
import { isImpersonal } from './impersonal.ts';
import type { Mark } from './marks.ts';
import { isWordAcross, oddsOfRunningOn } from './run-on.ts';

const EMOJI =
  /(?:\p{Extended_Pictographic}[\ufe0e\ufe0f\u200d\u{1f3fb}-\u{1f3ff}]*|[\u{1f1e6}-\u{1f1ff}]{2})+/uy;
const PLAIN = /[\u0000-\u2017]/;

/** Log-odds for a spinner of an emoji where a phrase ends; of others see {@link oddsOfRunningOn}. */
const ELSEWHERE = -1.5;
/** What is added to those others where a spinner wrote readings: who writes emoji into a line glosses no characters there. */
const BESIDE_READINGS = 1.3;
/** What is added once where a text speaks to nobody, and where it speaks to somebody. */
const IMPERSONAL = 2;
const PERSONAL = -1;

/** Emoji inside words from which on those in front of punctuation are the spinner's, too. */
const MANY_INSIDE = 4;
const IS_PUNCTUATION = /^\p{P}$/u;

/** Emoji that a spinner may have dropped into a text. */
export interface Inserts {
  /** Those between two characters; where they are many, those in front of punctuation as well. */
  readonly spans: readonly Span[];
  /** Nats of log-odds that a spinner set the emoji of this text. */
  readonly odds: number;
  /** Whether readings stand beside them of characters that no converter lists. */
  readonly areBesideReadings: boolean;
}

/** Is there a symbol behind an ideograph, where a spinner may have set it? */
export function hasPictograph(text: string, { places, traits, striking, present }: Glance): boolean {
  if ((present & PICTOGRAPH) === 0) return false;
  return striking.some((i) => {
    const at = places[i]!;
    return (traits[i]! & PICTOGRAPH) !== 0 && isSymbol(text.charCodeAt(at)) && isHan(text.charCodeAt(at - 1));
  });
}

/** Arrows to miscellaneous symbols, and the emoji beyond the BMP: not `‼` or `㊗`, which Chinese texts use as punctuation. */
function isSymbol(unit: number): boolean {
  return (unit >= 0x2190 && unit <= 0x2bff) || (unit >= 0xd83c && unit <= 0xd83e);
}

/**
 * Emoji between two characters, `流量(liang)🆚導✊電`. A spinner sets them between any two, every other time inside a
 * word (`冠❤️军`). An author sets them where a phrase ends, or between words (`生日🎂快乐`), and hardly one in twenty inside
 * of one (`加💪油`); and hardly any at all where he speaks to nobody.
 */
export function findInserts(
  text: string,
  marks: readonly Mark[],
  { places, traits, striking }: Glance,
): Inserts {
  const ends = new Map(marks.map(({ start, end }) => [end, start]));
  const starts = new Map(marks.map(({ start, end }) => [start, end]));
  const areBesideReadings = marks.some(({ character }) => !isConverted(character.charCodeAt(0)));
  const spans: Span[] = [];
  /** Where a phrase ends. */
  const atEnds: Span[] = [];
  let inside = 0;
  let odds = 0;
  let end = 0;
  for (const place of striking) {
    const start = places[place]!;
    if (start < end || (traits[place]! & PICTOGRAPH) === 0) continue;
    EMOJI.lastIndex = start;
    const match = EMOJI.exec(text);
    if (match === null) continue;
    end = start + match[0].length;
    if (PLAIN.test(match[0])) continue; // © and ® count as pictographs
    const left = hanBefore(text, start, ends);
    const right = hanBehind(text, end, starts);
    if (left.length === 0 || right.length === 0) {
      odds += ELSEWHERE;
      if (left.length > 0 && IS_PUNCTUATION.test(text.slice(end, end + 1))) atEnds.push({ start, end });
      continue;
    }
    spans.push({ start, end });
    odds += oddsOfRunningOn(left, right) + (areBesideReadings ? BESIDE_READINGS : 0);
    if (isWordAcross(left, right)) inside++;
  }
  const [first] = spans;
  if (first !== undefined) odds += isImpersonal(text, first.start, first.end) ? IMPERSONAL : PERSONAL;
  // Who sets them anywhere sets them there as well, and among so many an author's own would be the exception.
  if (inside >= MANY_INSIDE && inside > atEnds.length) spans.push(...atEnds);
  return { spans, odds, areBesideReadings };
}

/** The characters in front of `at`, over readings that stand behind them. */
function hanBefore(text: string, at: number, ends: ReadonlyMap<number, number>): number[] {
  const found: number[] = [];
  while (found.length < LONGEST_WORD - 1) {
    at = ends.get(at) ?? at;
    if (at === 0 || !isHan(text.charCodeAt(at - 1))) break;
    found.unshift(text.charCodeAt(--at));
  }
  return found;
}

function hanBehind(text: string, at: number, starts: ReadonlyMap<number, number>): number[] {
  const found: number[] = [];
  while (found.length < LONGEST_WORD - 1 && isHan(text.charCodeAt(at))) {
    found.push(text.charCodeAt(at++));
    at = starts.get(at) ?? at;
  }
  return found;
}
