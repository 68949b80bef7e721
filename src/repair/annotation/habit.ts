import { LONGEST_WORD, SHORTEST_WORD, unigramNats, wordNats } from '../../model/index.ts';
import { isHan } from '../../unicode/han.ts';
import { isPolyphone, isSameSyllable, mandarinReadings, withoutTone } from '../../unicode/mandarin.ts';
import { unitsOf } from '../guess.ts';
import { isConverted } from './gbk.ts';
import type { Mark } from './marks.ts';

/** What speaks for a converter or spinner having written the readings of a text, and not its author. */
export interface Habit {
  /** The marks that can be laid to it. */
  readonly marks: readonly Mark[];
  /** Sum of their weights; see {@link weigh}. */
  readonly weight: number;
}

const ENOUGH = 0.9;
const ENOUGH_ON_AVERAGE = 0.8;
/** What all emoji together can weigh beside readings. */
const MOST_OF_EMOJI = 3;
/** Nats of a character that every reader knows. */
const EVERYDAY = 10.5;
/** Nats of a character that every child reads. */
const ELEMENTARY = 10;

/**
 * An author glosses what readers cannot read: rare characters, further readings, a word once, often beside words
 * such as 读作. A program glosses what its table lists: everyday characters, by their first reading, again and
 * again. Lessons gloss everything in a row.
 *
 * @param spun nats of log-odds that the emoji of the text were set by a spinner
 */
export function findHabit(text: string, marks: readonly Mark[], spun = 0): Habit | null {
  const candidates = withoutLessons(text, marks);
  if (candidates.length === 0) return null;
  const [only] = candidates;
  if (candidates.length === 1 && spun <= 0 && explainsItself(text, only!)) return null;
  const seen = new Map<string, string>();
  let weight = clamp(spun, 0, MOST_OF_EMOJI);
  // Who glosses what every child reads glosses what is rare as well.
  const rarest = candidates.some(isTelling) ? 0 : RAREST;
  for (const [i, mark] of candidates.entries()) {
    const earlier = seen.get(mark.character);
    weight += weigh(text, mark, rarest, candidates[i - 1]?.end === mark.at);
    if (earlier === undefined) seen.set(mark.character, mark.reading);
    // A table has one reading for each character; who writes two explains the difference.
    else weight += agrees(mark, earlier) ? 1.5 : -4;
  }
  if (weight < ENOUGH) return null;
  const average = weight / Math.min(candidates.length, 6);
  if (average < ENOUGH_ON_AVERAGE && !candidates.some(isTelling)) return null;
  return { marks: candidates, weight };
}

/**
 * The only one, with its tone, at the end of a phrase: there an author explains, if it is no telling one, nor an
 * everyday traditional one, in pinyin.
 */
function explainsItself(text: string, mark: Mark): boolean {
  if (mark.fit === 'toneless' || !isBorder(text[mark.end]) || isTelling(mark)) return false;
  const codePoint = mark.character.codePointAt(0)!;
  return !isConverted(codePoint) || unigramNats(codePoint) > EVERYDAY;
}

/** Nobody glosses a character that every child reads, and reads in one way only. */
function isTelling({ character, fit }: Mark): boolean {
  const codePoint = character.codePointAt(0)!;
  return fit !== 'other' && unigramNats(codePoint) <= ELEMENTARY && !isPolyphone(codePoint);
}

/** How sure a habit of that weight is. */
export function habitConfidence(weight: number): number {
  return Math.min(0.99, 0.85 + 0.03 * (weight - ENOUGH));
}

const EXPLAINING =
  /[读讀念](?:作|成|做|音)|[应應][读讀念]|[发發]音|拼音|注音|多音|音同|同音|古音|通假|[声聲][调調]|通“|通「/;
const SPOKEN_BEFORE = /(?:(?<![阅閱解朗])[读讀]|(?<![概观觀信理纪紀想怀懷悼])念)["'“‘「『]?$/;
const QUOTE_BEFORE = /["'“‘「『《]$/;
const QUOTE_AFTER = /^["'”’」』》]/;

/** What a rare character weighs at least. */
const RAREST = -1.5;

/** Nats of log-odds, roughly, that a program wrote this one; `rarest` is what it weighs at least that the character is rare. */
function weigh(text: string, mark: Mark, rarest: number, followsAnother: boolean): number {
  const codePoint = mark.character.codePointAt(0)!;
  let weight = clamp((13 - unigramNats(codePoint)) / 2, rarest, 2.2);
  if (mark.fit === 'other') weight -= 2.5;
  else if (mark.fit === 'usual') weight += isPolyphone(codePoint) ? 0 : 0.5;
  if (withoutTone(mark.reading) === mark.reading) {
    weight += 0.8; // who explains a reading gives its tone
    if (mark.fit === 'toneless' && hasOneSyllable(codePoint) && isInWord(text, mark)) weight += 0.5;
  }
  if (isConverted(codePoint)) weight += 1.5;
  if (mark.fullWidth) weight -= 1;
  if (mark.isRepeated) weight += 2;
  const opens = !followsAnother && isBorder(text[mark.at - 1]);
  if (opens && isBorder(text[mark.end])) weight -= 2; // an entry of a list
  const before = text.slice(Math.max(0, mark.at - 8), mark.at);
  const after = text.slice(mark.end, mark.end + 8);
  if (QUOTE_BEFORE.test(before) && QUOTE_AFTER.test(after)) weight -= 1.5;
  if (EXPLAINING.test(before) || EXPLAINING.test(after) || SPOKEN_BEFORE.test(before)) weight -= 3;
  return weight;
}

/** Is the character, which is read in one way but for tones, one of an everyday word? Everybody reads it there: `珊瑚(hu)`. */
function isInWord(text: string, { at, start, end }: Mark): boolean {
  const units = unitsOf(text.slice(Math.max(0, at - LONGEST_WORD + 1), start));
  const border = units.length - 1;
  units.push(...unitsOf(text.slice(end, end + LONGEST_WORD - 1)));
  for (let from = 0; from <= border; from++) {
    for (let to = Math.max(border + 1, from + SHORTEST_WORD); to <= from + LONGEST_WORD; to++)
      if (to <= units.length && Number.isFinite(wordNats(units, from, to))) return true;
  }
  return false;
}

function hasOneSyllable(codePoint: number): boolean {
  const [usual, ...others] = mandarinReadings(codePoint);
  return others.every((other) => isSameSyllable(usual!, other));
}

function agrees(mark: Mark, earlier: string): boolean {
  if (mark.reading === earlier) return true;
  // The same syllable with and without its tone: a spinner that drops tones at random.
  const [bare, other] = [withoutTone(mark.reading), withoutTone(earlier)];
  return bare === other && (mark.reading === bare || earlier === bare);
}

/** What exercises in reading ask for. */
const EXERCISE = /看拼音|[读讀]准|(?:[读讀]音|注音)(?:全部?|都)?正[确確]|加[点點]的?字|生字|[组組][词詞]/;

/** Leaves out lines of exercises, and those in which most characters are glossed in a row: `你(nǐ)好(hǎo)`. */
function withoutLessons(text: string, marks: readonly Mark[]): Mark[] {
  const kept: Mark[] = [];
  for (let i = 0; i < marks.length; ) {
    const lineEnd = endOfLine(text, marks[i]!.at);
    let next = i;
    while (next < marks.length && marks[next]!.at < lineEnd) next++;
    const line = marks.slice(i, next);
    if (!isLesson(text, line, lineEnd)) kept.push(...line);
    i = next;
  }
  return kept;
}

function isLesson(text: string, line: readonly Mark[], lineEnd: number): boolean {
  const lineStart = text.lastIndexOf('\n', line[0]!.at) + 1;
  if (line.some(({ isRepeated }) => isRepeated)) return false;
  if (EXERCISE.test(text.slice(lineStart, lineEnd))) return true;
  let han = 0;
  for (let i = lineStart; i < lineEnd; i++) if (isHan(text.charCodeAt(i))) han++;
  // A converter annotates only what it converts, and may find a lot of that.
  if (line.filter(({ character }) => isConverted(character.codePointAt(0)!)).length > 0.9 * line.length)
    return false;
  const share = line.length / han;
  const inRow = line.filter((mark, i) => line[i - 1]?.end === mark.at || line[i + 1]?.at === mark.end).length;
  return share >= 0.75 || (share >= 0.5 && inRow >= 0.6 * line.length);
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

/** The end of the text, a space or punctuation. */
function isBorder(character: string | undefined): boolean {
  return character === undefined || !/[\p{L}\p{N}]/u.test(character);
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}
