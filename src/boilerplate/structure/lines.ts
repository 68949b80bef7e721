import { marksOf } from '../../text/marks.ts';
import { endsSentence } from '../../text/punctuation.ts';
import { type Shape, shapeOf } from '../../text/shape.ts';
import { KnownUnits } from '../../text/topic.ts';
import type { Role, Span } from '../../types.ts';
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

export function isRunning({ shape, sentence }: Pick<Line, 'shape' | 'sentence'>): boolean {
  return shape.tokens >= RUNNING && (sentence || shape.pauses * 40 >= shape.tokens);
}

/** Longer than this a line is no headline. Tokens. */
const HEADLINE = 40;
/** Most of a line is in a script without spaces. */
const MOSTLY_UNSPACED = 0.5;

/**
 * Running text that the page has once. Chinese headlines are as long as sentences and have their commas; those that stand
 * there twice are in two lists, of the day and of the week.
 */
function isOwnProse(line: Pick<Line, 'shape' | 'sentence' | 'repeated'>): boolean {
  const { shape, repeated } = line;
  return isRunning(line) && !(repeated && shape.tokens <= HEADLINE && shape.unspaced > MOSTLY_UNSPACED);
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

/** What may be known of a line before it is read. */
export type KnownOfLine = Partial<Pick<Line, 'shape' | 'sentence' | 'words'>>;

/** @param known what is known already, by line */
export function readLines(whole: string, spans: readonly Span[], known?: readonly KnownOfLine[]): Document {
  const texts = spans.map(({ start, end }) => whole.slice(start, end));
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const basics = texts.map((text, i) => ({
    shape: known?.[i]?.shape ?? shapeOf(whole, spans[i]!.start, spans[i]!.end),
    sentence: known?.[i]?.sentence ?? endsSentence(text),
    marks: marksOf(whole, spans[i]!.start, spans[i]!.end),
    repeated: counts.get(text)! > 1,
    wrapped: goesOn(text, texts[i + 1]),
    words: known?.[i]?.words ?? wordEvidence(text),
  }));
  const core = bestStretch(basics.map((line) => (isOwnProse(line) ? line.shape.tokens : -COST)));
  const units = new KnownUnits(
    whole,
    spans.filter((_, i) => i >= core.start && i <= core.end && isOwnProse(basics[i]!)),
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
    return { shape, sentence, marks, repeated, wrapped, words, topical: units.overlap(whole, spans[i]!) };
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

const OPEN_END = /[\p{Ll},]["'’)]?$/u;
const GOES_ON = /^[>\s]{0,8}\p{Ll}/u;

/** Whether a line ends inside a sentence that the next line continues. */
export function goesOn(line: string, next: string | undefined): boolean {
  return next !== undefined && OPEN_END.test(line.slice(-3)) && GOES_ON.test(next);
}
