import { endsSentence } from '../../text/punctuation.ts';
import { type Shape, shapeOf } from '../../text/shape.ts';
import { isUnspaced } from '../../text/tokens.ts';
import type { Role } from '../../types.ts';
import { type WordEvidence, wordEvidence } from '../evidence.ts';

/** A line of a text that somebody else took out of a page. */
export interface Line {
  readonly shape: Shape;
  readonly sentence: boolean;
  /** Signs of an address, a date, a menu: see {@link marksOf}. */
  readonly marks: number;
  readonly repeated: boolean;
  /** A sentence that the next line goes on with: the text was broken at a fixed width. */
  readonly wrapped: boolean;
  /** Share of its pairs of characters that the core of the document has too, 0..1. */
  readonly topical: number;
  readonly words: WordEvidence;
}

export interface Document {
  readonly lines: readonly Line[];
  readonly tokens: number;
  /** Tokens in running text. */
  readonly running: number;
  /** Lines that the next one goes on with. */
  readonly wrapped: number;
  /** Lines that are labels of a page: see {@link isLabel}. */
  readonly labels: number;
  /** First and last line of the core: the stretch with the most running text and the least else. */
  readonly coreStart: number;
  readonly coreEnd: number;
}

/** At least this long and ending as a sentence does: running text. Tokens. */
const RUNNING = 20;
/** What a line that is no running text costs the core. Tokens. */
const COST = 12;
/** So much of a line says what it is about. UTF-16 units. */
const LONGEST_LOOK = 400;

export function isRunning({ shape, sentence }: Pick<Line, 'shape' | 'sentence'>): boolean {
  return shape.tokens >= RUNNING && (sentence || shape.pauses * 40 >= shape.tokens);
}

const LABELS: ReadonlySet<Role> = new Set([
  'navigation',
  'footer',
  'share',
  'related',
  'comments',
  'copyright',
]);
/** Share of a label's letters that known phrases cover. */
const MOSTLY = 0.4;

/** `Log in`, `Next page`, `Share this`: a line of little else than what pages call their parts. */
export function isLabel({ words }: Pick<Line, 'words'>): boolean {
  return (
    words.coverage >= MOSTLY && words.roles.some(({ role, sure }) => LABELS.has(role) && sure.length > 0)
  );
}

/** @param words what the words of each line say, when that is known already */
export function readLines(texts: readonly string[], words?: readonly WordEvidence[]): Document {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const basics = texts.map((text, i) => ({
    shape: shapeOf(text),
    sentence: endsSentence(text),
    marks: marksOf(text),
    repeated: counts.get(text)! > 1,
    wrapped: goesOn(text, texts[i + 1]),
    words: words?.[i] ?? wordEvidence(text),
  }));
  const core = bestStretch(basics.map((line) => (isRunning(line) ? line.shape.tokens : -COST)));
  const known = unitsOf(
    texts.slice(core.start, core.end + 1).filter((_, i) => isRunning(basics[core.start + i]!)),
  );
  let tokens = 0;
  let running = 0;
  let broken = 0;
  let labels = 0;
  const lines = basics.map((line, i) => {
    tokens += line.shape.tokens;
    if (isRunning(line)) running += line.shape.tokens;
    if (line.wrapped) broken++;
    if (isLabel(line)) labels++;
    const { shape, sentence, marks, repeated, wrapped, words } = line;
    return { shape, sentence, marks, repeated, wrapped, words, topical: overlap(texts[i]!, known) };
  });
  return { lines, tokens, running, wrapped: broken, labels, coreStart: core.start, coreEnd: core.end };
}

/** The stretch with the greatest sum (Kadane). */
export function bestStretch(values: readonly number[]): { start: number; end: number } {
  let best = { start: 0, end: -1, sum: 0 };
  let start = 0;
  let sum = 0;
  values.forEach((value, i) => {
    if (sum <= 0) {
      start = i;
      sum = 0;
    }
    sum += value;
    if (sum > best.sum) best = { start, end: i, sum };
  });
  return best;
}

/** Address, e-mail, phone number, date, time, label, bracket, bullet: bits that menus and notices have more of. */
export function marksOf(text: string): number {
  const head = text.length > 300 ? text.slice(0, 300) : text;
  let bits = 0;
  if (/https?:|www\.|\.(?:com|cn|net|org)\b/i.test(head)) bits |= 1;
  if (head.includes('@')) bits |= 2;
  if (/\d{3,4}-\d{4,8}|\d{7,}/.test(head)) bits |= 4;
  if (/(?:19|20)\d{2}[-/.年]\s?\d{1,2}/.test(head)) bits |= 8;
  if (/\d{1,2}:\d{2}/.test(head)) bits |= 16;
  if (/[:：]$/.test(text)) bits |= 32;
  if (/^[[【(（<《]/.test(head)) bits |= 64;
  if (/^[-*•·»›>+#]/.test(head)) bits |= 128;
  if (/^[\p{L}\p{N} ]{1,10}[:：]/u.test(head)) bits |= 256;
  if (/©|\(c\)|®/i.test(head)) bits |= 512;
  // A quotation of mail, a command, the lines of a program: no page shows these to its readers.
  if (/^(?:>|\||\$ |[-+]{2}|[{}]|.*[;{}]$)/.test(head)) bits |= 1024;
  return bits;
}

/** Whether a line ends inside a sentence that the next line continues. */
function goesOn(line: string, next: string | undefined): boolean {
  return next !== undefined && /[\p{Ll},]["'’)]?$/u.test(line.slice(-3)) && /^[>\s]{0,8}\p{Ll}/u.test(next);
}

/** Calls back with pairs of neighbouring units of unspaced scripts, and whole words of others, as numbers. */
function eachUnit(text: string, end: number, found: (unit: number) => void): void {
  let word = 0;
  let before = 0;
  for (let i = 0; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (isUnspaced(unit)) {
      // Two units in one small integer, which hashes faster; collisions only blur the share a little.
      if (before !== 0) found(((before << 14) ^ unit) & 0x3fffffff);
      before = unit;
      word = 0;
      continue;
    }
    before = 0;
    const isWord =
      (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 0xc0 && unit < 0x2000);
    if (isWord) word = (Math.imul(word, 31) + (unit | 32) + 1) & 0x3fffffff;
    else {
      if (word !== 0) found(word);
      word = 0;
    }
  }
  if (word !== 0) found(word);
}

/** How often each unit stands in the texts. */
function unitsOf(texts: readonly string[]): Map<number, number> {
  const known = new Map<number, number>();
  for (const text of texts) {
    eachUnit(text, text.length, (unit) => {
      known.set(unit, (known.get(unit) ?? 0) + 1);
    });
  }
  return known;
}

/** A line of the core knows itself: what counts is what stands there twice. */
function overlap(text: string, known: ReadonlyMap<number, number>): number {
  let all = 0;
  let shared = 0;
  eachUnit(text, Math.min(text.length, LONGEST_LOOK), (unit) => {
    all++;
    if ((known.get(unit) ?? 0) > 1) shared++;
  });
  return all === 0 ? 0 : shared / all;
}
