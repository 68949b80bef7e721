import type { Change } from '../../types.ts';
import type { Charset } from './charset.ts';
import { natsOfGuess } from './estimate.ts';
import { Lattice, type Option } from './lattice.ts';
import { guessedAgain, type Read } from './lossy-guesses.ts';
import { type Nats, Path } from './naturalness.ts';
import { slotsOf } from './slots.ts';

/** A character some of whose bytes were lost. */
export interface Guess {
  /** Where its first byte stands in the source. */
  readonly at: number;
  readonly text: string;
}

export interface Inferred {
  readonly start: number;
  readonly end: number;
  readonly after: string;
  readonly changes: readonly Change[];
  /** Nats, with what lost bytes cost. */
  readonly cost: number;
  readonly guesses: readonly Guess[];
}

const LINE_FEED = 0x0a;
/** How many ways to read the text so far are kept. */
const BEAM_WIDTH = 24;
/** How many characters are tried with all of these. */
const MOST_OPTIONS = 96;

interface Node extends Read {
  readonly cost: number;
  readonly previous2: number;
  readonly previous: number;
  readonly before: Node | null;
}

/**
 * Reads `text[start, end)` as UTF-8 that `reader` read with losses: a beam search over all characters that
 * the bytes still allow, priced by the model. Where nothing better is found, text stays as it stands.
 */
export function infer(
  text: string,
  start: number,
  end: number,
  reader: Charset,
  vanishes: boolean,
  nats: Nats,
): Inferred | null {
  const slots = slotsOf(text, start, end, reader);
  const lattice = new Lattice(text, slots, reader, vanishes);
  const context = new Path(nats).startAt(text, start);
  const beams: Node[][] = Array.from({ length: slots.length + 1 }, () => []);
  const { previous, previous2 } = context;
  beams[0]!.push({ cost: 0, previous2, previous, point: -1, from: 0, isGuess: false, before: null });
  for (let at = 0; at < slots.length; at++) {
    const beam = beams[at]!;
    if (beam.length === 0) continue;
    prune(beam);
    if (slots[at]!.isOptional) beams[at + 1]!.push(...beam);
    for (const { point, next, price, isGuess, behind } of likely(lattice.optionsAt(at), beam[0]!, nats)) {
      for (const node of beam) {
        const read = extend(node, point, at, price, isGuess, nats);
        beams[next]!.push(
          behind === undefined ? read : extend(read, behind.point, behind.from, 0, true, nats),
        );
      }
    }
    beams[at] = [];
  }
  const last = beams[slots.length]!;
  const following = end < text.length ? text.charCodeAt(end) : LINE_FEED;
  for (const [i, node] of last.entries()) {
    last[i] = { ...node, cost: node.cost + nats(node.previous2, node.previous, following) };
  }
  prune(last);
  return last.length === 0
    ? null
    : trace(
        guessedAgain(readsOf(last[0]!), lattice, text, start, end),
        last[0]!.cost,
        text,
        slots.map(({ source }) => source),
        end,
      );
}

function readsOf(last: Node): Read[] {
  const reads: Read[] = [];
  for (let node: Node | null = last; node !== null && node.point >= 0; node = node.before) reads.push(node);
  return reads.reverse();
}

/** Where several bytes of a character were lost there are hundreds of options: those that the cheapest way so far leaves any chance. */
function likely(options: readonly Option[], { previous2, previous }: Node, nats: Nats): readonly Option[] {
  if (options.length <= MOST_OPTIONS) return options;
  const costs = new Map(
    options.map((option) => [option, option.price + natsOfGuess(nats, previous2, previous, option.point)]),
  );
  const isSure = ({ isGuess }: Option) => !isGuess;
  const guesses = options.filter((option) => !isSure(option)).sort((a, b) => costs.get(a)! - costs.get(b)!);
  return [...options.filter(isSure), ...guesses.slice(0, MOST_OPTIONS)];
}

function extend(
  before: Node,
  point: number,
  from: number,
  price: number,
  isGuess: boolean,
  nats: Nats,
): Node {
  const { previous2, previous } = before;
  const surprise = isGuess ? natsOfGuess(nats, previous2, previous, point) : nats(previous2, previous, point);
  const cost = before.cost + price + surprise;
  return { cost, previous2: previous, previous: point, point, from, isGuess, before };
}

function prune(beam: Node[]): void {
  beam.sort((a, b) => a.cost - b.cost);
  const seen = new Set<number>();
  let kept = 0;
  for (const node of beam) {
    // Two ways that end in the same two characters have the same future: the dearer one can go.
    const key = node.previous2 * 0x110000 + node.previous;
    if (seen.has(key)) continue;
    seen.add(key);
    beam[kept++] = node;
    if (kept === BEAM_WIDTH) break;
  }
  beam.length = kept;
}

function trace(
  reads: readonly Read[],
  cost: number,
  text: string,
  sources: readonly number[],
  end: number,
): Inferred | null {
  const pieces: { start: number; after: string }[] = [];
  const guesses: Guess[] = [];
  for (const [i, { from, point, isGuess }] of reads.entries()) {
    const start = sources[from]!;
    // What is given up stays as it is, however many marks it has.
    const isGivenUp = point === 0xfffd;
    const next = reads[i + 1]?.from ?? sources.length;
    const character = isGivenUp ? text.slice(start, sources[next] ?? end) : String.fromCodePoint(point);
    // A character that begins inside a source character belongs to the change that source character began.
    const opened = pieces[pieces.length - 1];
    if (opened !== undefined && opened.start === start) opened.after += character;
    else if (opened !== undefined && !isFirstOf(sources, from)) opened.after += character;
    else pieces.push({ start, after: character });
    if (isGuess) guesses.push({ at: start, text: character });
  }
  const changes = toChanges(text, pieces, end);
  if (changes.length === 0) return null;
  const first = changes[0]!.start;
  const stop = changes[changes.length - 1]!.end;
  let after = '';
  for (const piece of pieces) if (piece.start >= first && piece.start < stop) after += piece.after;
  return { start: first, end: stop, after, changes, cost, guesses };
}

function isFirstOf(sources: readonly number[], slot: number): boolean {
  return slot === 0 || sources[slot - 1] !== sources[slot];
}

function toChanges(text: string, pieces: readonly { start: number; after: string }[], end: number): Change[] {
  const changes: Change[] = [];
  pieces.forEach(({ start, after }, i) => {
    const stop = pieces[i + 1]?.start ?? end;
    if (text.slice(start, stop) === after) return;
    const opened = changes[changes.length - 1];
    if (opened !== undefined && opened.end === start)
      changes[changes.length - 1] = { ...opened, end: stop, after: opened.after + after };
    else changes.push({ start, end: stop, after });
  });
  return changes;
}
