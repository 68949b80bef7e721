import { coherence, naturalness, scoreText } from '../../model/index.ts';
import type { Change } from '../../types.ts';
import { type Charset, type CharsetName, charset, NONE } from '../mojibake/charset.ts';
import { confidenceOf } from '../mojibake/confidence.ts';

/** A byte that was spelled out, and where; `end` may be behind what only joins it to the next, as a soft line break does. */
export interface SpelledByte {
  readonly byte: number;
  readonly start: number;
  readonly end: number;
}

export interface LegacyReading {
  readonly charset: CharsetName;
  readonly changes: readonly Change[];
  readonly confidence: number;
}

/** What pages and mail were written in before UTF-8. Where two read the same, the first one names it. */
const CHARSETS: readonly CharsetName[] = [
  'windows-1252',
  'iso-8859-15',
  'windows-1250',
  'iso-8859-2',
  'windows-1251',
  'koi8-r',
  'ibm866',
  'windows-1253',
  'windows-1254',
  'windows-1255',
  'windows-1256',
  'windows-1257',
  'windows-874',
  'gb18030',
  'big5',
  'shift_jis',
  'euc-jp',
  'euc-kr',
];
/** Fewer bytes could be anything. */
const FEWEST = 2;
/** One byte in so many may mean nothing and stay as it is. */
const SELDOM = 50;
/** Share of letters and punctuation in what they come to: numbers that look like bytes (`height=80`) make symbols. */
const FEWEST_LETTERS = 0.8;
/** Nats for each byte at least: what was spelled out has a sign and two digits for it, which no text has. */
const ENOUGH_FOR_EACH = 4;
/** Standard deviations above clean text that the words read may be. */
const OUTLANDISH = 3;
/** Nats ahead of the second best: fewer, and nobody can tell which it was. */
const MARGIN = 4;
/** Bytes that the charset is found by. */
const SAMPLE = 80;
/** UTF-16 units of a word that are read on each side of a byte. */
const REACH = 12;

/**
 *     d=E9cid=E9       windows-1252: décidé
 *     =D2=BB=C6=F0     GB 18030: 一起
 *
 * Reads bytes that are no UTF-8 in the charset that makes words of them together with what stands around them; null
 * when none does, or several do. Offsets of the changes are into `text`.
 */
export function readLegacyBytes(text: string, spelled: readonly SpelledByte[]): LegacyReading | null {
  if (spelled.length < FEWEST) return null;
  const few = spelled.slice(0, SAMPLE);
  const [best, second] = CHARSETS.map((name) => ({ name, changes: changesIn(charset(name), text, few) }))
    .filter(({ changes }) => changes !== null && isMostlyLetters(changes))
    .map(({ name, changes }) => ({ name, ...costOf(text, changes!) }))
    .sort((a, b) => a.cost - b.cost)
    .filter(({ shown }, i, all) => i === 0 || shown !== all[0]!.shown);
  if (best === undefined || naturalness(best.shown).deviation > OUTLANDISH) return null;
  const gain = scoreText(best.source).nats - best.cost;
  if (gain < ENOUGH_FOR_EACH * few.length || (second?.cost ?? Number.POSITIVE_INFINITY) - best.cost < MARGIN)
    return null;
  const changes = changesIn(charset(best.name), text, spelled);
  return changes === null
    ? null
    : { charset: best.name, changes, confidence: confidenceOf(gain, 2 * FEWEST) };
}

/** What the bytes come to in a charset, together with ASCII right behind them where a character ends in one. */
function changesIn(table: Charset, text: string, spelled: readonly SpelledByte[]): Change[] | null {
  const changes: Change[] = [];
  const bytes = new Uint8Array(4);
  let meaningless = 0;
  for (let i = 0; i < spelled.length; ) {
    const { start } = spelled[i]!;
    const ends: number[] = [];
    let next = i;
    for (let at = start; ends.length < bytes.length; at = ends[ends.length - 1]!) {
      const one = spelled[next];
      const unit = text.charCodeAt(at);
      if (one?.start === at) {
        bytes[ends.length] = one.byte;
        ends.push(one.end);
        next++;
      } else if (unit > 0x20 && unit < 0x7f) {
        bytes[ends.length] = unit;
        ends.push(at + 1);
      } else break;
    }
    const read = table.decode(bytes, 0, ends.length);
    const point = read === NONE ? 0xfffd : read >> 3;
    const length = read === NONE ? 1 : read & 7;
    const end = ends[length - 1]!;
    if (isMeaningless(point)) {
      if (++meaningless * SELDOM > spelled.length) return null;
      i++;
      continue;
    }
    const last = changes[changes.length - 1];
    const after = String.fromCodePoint(point);
    if (last?.end === start)
      changes[changes.length - 1] = { start: last.start, end, after: last.after + after };
    else changes.push({ start, end, after });
    while (i < spelled.length && spelled[i]!.start < end) i++;
  }
  return changes;
}

function isMostlyLetters(changes: readonly Change[]): boolean {
  const characters = changes.map(({ after }) => after).join('');
  const letters = characters.match(/[\p{L}\p{M}\p{N}\p{P}\s]/gu) ?? [];
  return letters.length >= FEWEST_LETTERS * Array.from(characters).length;
}

function isMeaningless(point: number): boolean {
  return (point >= 0x80 && point < 0xa0) || point === 0xfffd || (point >= 0xe000 && point < 0xf900);
}

/** The words around the bytes as they stand and as they read, and what these cost in the language they hold together in. */
function costOf(text: string, changes: readonly Change[]): { source: string; shown: string; cost: number } {
  let source = '';
  let shown = '';
  let done = -1;
  for (let i = 0; i < changes.length; i++) {
    const { start, end, after } = changes[i]!;
    const isSameWord = i > 0 && !/\s/.test(text.slice(done, start));
    const from = isSameWord ? done : wordStart(text, start, done);
    const to = Math.min(wordEnd(text, end), changes[i + 1]?.start ?? text.length);
    const lead = isSameWord || i === 0 ? '' : ' ';
    source += lead + text.slice(from, to);
    shown += lead + text.slice(from, start) + after + text.slice(end, to);
    done = to;
  }
  return { source, shown, cost: scoreText(shown).nats - coherence(shown).nats };
}

function wordStart(text: string, at: number, least: number): number {
  let start = at;
  while (start > least && start > 0 && at - start < REACH && text.charCodeAt(start - 1) > SPACE) start--;
  return start;
}

function wordEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && end - at < REACH && text.charCodeAt(end) > SPACE) end++;
  return end;
}

const SPACE = 0x20;
