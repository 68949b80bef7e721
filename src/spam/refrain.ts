import { isDense } from '../terms/chars.ts';
import { countFunctionWords } from '../terms/function-words.ts';
import { isWhite } from '../text/white-space.ts';
import type { Proposal, Span, View } from '../types.ts';
import { estrangement } from './seam.ts';
import { namesPortal } from './sign-chains.ts';
import { wholeLine } from './widen.ts';

/** UTF-16 units of such a phrase, and how many tell one from another. */
const LONGEST_PHRASE = 16;
const SHORTEST_PHRASE = 2;
const KEY = 3;
/** Texts are judged by their first part: what is hung up all over stands there too. UTF-16 units. */
const LONGEST = 20_000;

/** A sentence, or what stands where one would: without its closing mark and the white space around it. */
interface Piece extends Span {
  /** Whether a mark ends it. */
  readonly closed: boolean;
  /** Whether it follows another on its line. */
  readonly glued: boolean;
}

/**
 * `spam/refrain`: a phrase hung in front of sentences and behind them, all over a text that goes on better without it. Known by
 * where it stands and by the seams that it leaves, whatever it says.
 *
 *     海星会馆。…周末照旧开放。海星会馆老人们在院子里下棋。…读者来馆自习。海星会馆
 *     ^^^^^^^^             ^^^^^^^^                           ^^^^^^^^
 */
export function refrain({ text: whole }: View): Proposal[] {
  const text = whole.slice(0, LONGEST);
  if (!text.includes('。')) return [];
  return groupsOf(text).flatMap((pieces) => {
    const size = sharedLength(text, pieces);
    const places = pieces.map(({ start }) => ({ start, end: start + size }));
    const confidence = isPhrase(text, places[0]!) ? confidenceOf(text, pieces, size) : 0;
    return confidence < 0.5 ? [] : places.map(({ start, end }) => toProposal(text, start, end, confidence));
  });
}

/** Pieces that begin alike, two or more. */
function groupsOf(text: string): Piece[][] {
  const groups = new Map<string, Piece[]>();
  for (const piece of piecesOf(text)) {
    if (piece.end - piece.start < SHORTEST_PHRASE) continue;
    const opening = text.slice(piece.start, Math.min(piece.end, piece.start + KEY));
    const known = groups.get(opening);
    if (known === undefined) groups.set(opening, [piece]);
    else known.push(piece);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

function* piecesOf(text: string): Iterable<Piece> {
  let from = 0;
  let glued = false;
  for (let at = 0; at <= text.length; at++) {
    const unit = at < text.length ? text.charCodeAt(at) : 0x0a;
    const closed = unit === 0x3002 || unit === 0xff01 || unit === 0xff1f;
    if (unit !== 0x0a && !closed) continue;
    let start = from;
    let end = at;
    while (start < end && isWhite(text.charCodeAt(start))) start++;
    while (end > start && isWhite(text.charCodeAt(end - 1))) end--;
    if (end > start) yield { start, end, closed, glued };
    glued = closed;
    from = at + 1;
  }
}

/** How many units all of them begin with. */
function sharedLength(text: string, [first, ...others]: readonly Piece[]): number {
  let size = Math.min(LONGEST_PHRASE + 1, first!.end - first!.start);
  for (const { start, end } of others) {
    size = Math.min(size, end - start);
    for (let i = 0; i < size; i++) if (text[start + i] !== text[first!.start + i]) size = i;
  }
  return size;
}

const LETTERS = /^[\p{L}\p{N}]+$/u;
/** 该项目 and the like point back at what was named before. */
const POINTING = /^[该該本此各每某这這那]/u;

/** What is said of a subject begins so, and no name has it: 中方愿继续努力, 俄方将派代表出席. */
const SAID_OF = /^[要可需]|[愿须将应把被仍已]/u;
/** The same where it may be part of a name, and so tells only behind one: 中方在会上表示. */
const SAID_BEHIND = /[愿须将应把被仍已要能可同与对向在是有也都还就再并不没]/u;
/** Of sentences that a phrase opens, the share that go on so if it is what they are about. */
const MOST_SAID = 0.3;

/** A name, or the like: no marks and no grammar, and no publisher's that news ends with. */
function isPhrase(text: string, { start, end }: Span): boolean {
  if (end - start < SHORTEST_PHRASE || end - start > LONGEST_PHRASE) return false;
  let dense = false;
  for (let i = start; i < end; i++) if (isDense(text.charCodeAt(i))) dense = true;
  return (
    dense &&
    LETTERS.test(text.slice(start, end)) &&
    !POINTING.test(text.slice(start, start + 1)) &&
    !SAID_OF.test(text.slice(start, end)) &&
    countFunctionWords(text, start, end) === 0 &&
    !namesPortal(text, start, end)
  );
}

/** What a name goes on with, or is parted from what is said of it by. */
const GOING_ON = /[·・（(，,：:、<]/u;
/** Sentences that are opened by a guest, from so many on, and how much better they go on without, on average, in nats. */
const FEWEST_OPENED = 3;
const LEAST_GAIN = 1.5;
/** One seam is worth no more. */
const MOST_GAIN = 8;

/**
 * The chance that the openings of these pieces were hung up: 0 but for two shapes. Either sentence after sentence opens with them and
 * goes on better without; or they stand for themselves behind the last full stop of a paragraph, and on a line or in front of a
 * paragraph too. Of 4,466 clean documents 1 has the first, 1 the second.
 */
function confidenceOf(text: string, pieces: readonly Piece[], size: number): number {
  const opened = pieces.filter(({ start, end, glued }) => glued && end - start > size);
  const stumps = pieces.filter(({ start, end, glued, closed }) => glued && !closed && end - start === size);
  const gain = mean(
    opened.map(({ start }) =>
      Math.max(-MOST_GAIN, Math.min(MOST_GAIN, estrangement(text, start, start + size))),
    ),
  );
  const opening =
    opened.length >= FEWEST_OPENED &&
    gain >= LEAST_GAIN &&
    opened.filter(({ start }) => SAID_BEHIND.test(text[start + size]!)).length <= MOST_SAID * opened.length &&
    !pieces.some(({ start }) => GOING_ON.test(text[start + size] ?? ''));
  const closing = stumps.length > 0 && pieces.some(({ glued }) => !glued) && gain >= 0;
  if (!opening && !closing) return 0;
  const phrase = text.slice(pieces[0]!.start, pieces[0]!.start + size);
  // Spoken of inside of sentences, it is what the text is about.
  const spoken = text.split(phrase).length - 1 - pieces.length;
  const logit = -0.2 + 0.7 * Math.min(6, pieces.length) + 0.5 * gain - 1.5 * spoken;
  return 1 / (1 + Math.exp(-logit));
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function toProposal(text: string, start: number, end: number, confidence: number): Proposal {
  const line = wholeLine(text, start, end);
  return {
    rule: 'spam/refrain',
    ...line,
    severity: 'major',
    confidence,
    message: `A phrase that was hung on sentence after sentence: “${text.slice(start, end)}”`,
    data: { family: 'shop' },
    fix: [{ ...line, after: '' }],
  };
}
