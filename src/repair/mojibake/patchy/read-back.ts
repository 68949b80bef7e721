import type { Change, Span } from '../../../types.ts';
import { type Nats, Path } from '../naturalness.ts';

/** What a line was before {@link readPatchily}. */
export interface ReadBack {
  readonly changes: readonly Change[];
  /** Nats of the line, with what is left of it as it stands. */
  readonly cost: number;
}

/** How many ways to read the line so far are kept. */
const BEAM_WIDTH = 8;
/** Nats for a character beyond ASCII that stands as it was written, and for a byte that comes to nothing. */
const PRICE_OF_CLEAN = 5;
const PRICE_OF_GIVING_UP = 10;
/** Nats for a byte AD that was taken out as a soft hyphen. */
const PRICE_OF_HYPHEN = 6;
const SOFT_HYPHEN = 0xad;

/** One way to read a line so far. Made by the thousand, so all are of one shape. */
class Node {
  constructor(
    readonly cost: number,
    readonly previous2: number,
    readonly previous: number,
    /** The first byte of a pair whose second is to come, or {@link NONE}. */
    readonly lead: number,
    /** The unit that it stands in, and whether behind another byte there. */
    readonly begun: number,
    readonly isInside: boolean,
    /** The byte in front, when it stood for a letter by itself. */
    readonly single: number,
    readonly last: Read | null,
  ) {}

  opened(lead: number, begun: number, isInside: boolean, single: number): Node {
    return new Node(this.cost, this.previous2, this.previous, lead, begun, isInside, single, this.last);
  }
}

/** A character, the unit where its bytes begin, and whether they begin behind those of the one before. */
interface Read {
  readonly point: number;
  readonly from: number;
  readonly isInside: boolean;
  readonly before: Read | null;
}

const NONE = -1;

/**
 * Reads `text[start, end)` as bytes of a double-byte encoding: a beam search, since ´ô is the byte F4 or the two bytes
 * C3 B4, and only what comes of them can tell. Null, if no way of those that are kept comes to an end.
 */
export function readBack(
  text: string,
  { start, end }: Span,
  pairs: Uint16Array,
  nats: Nats,
): ReadBack | null {
  const { previous2, previous } = new Path(nats).startAt(text, start);
  const reader = new Reader(text, pairs, nats);
  let beam = [new Node(0, previous2, previous, NONE, NONE, false, 0, null)];
  for (let at = start; at < end; ) {
    const point = text.codePointAt(at)!;
    const next: Node[] = [];
    for (const node of beam) reader.goOn(node, point, at, next);
    beam = pruned(next);
    at += point > 0xffff ? 2 : 1;
  }
  const ends: Node[] = [];
  for (const node of beam) {
    if (node.lead === NONE) ends.push(node);
    else reader.endWithoutTrail(node, ends);
  }
  const [best] = pruned(ends);
  return best === undefined ? null : { cost: best.cost, changes: changesOf(text, best.last, end) };
}

/** What may come after what. */
class Reader {
  constructor(
    private readonly text: string,
    private readonly pairs: Uint16Array,
    private readonly nats: Nats,
  ) {}

  /** All ways to go on from `node` with `point` at `at`. */
  goOn(node: Node, point: number, at: number, into: Node[]): void {
    this.#goOnFrom(node, point, at, into);
    if (node.lead === NONE) return;
    const ended: Node[] = [];
    this.endWithoutTrail(node, ended);
    for (const one of ended) this.#goOnFrom(one, point, at, into);
  }

  /** A lead byte that stays as it is, or whose other half went as a soft hyphen. */
  endWithoutTrail(node: Node, into: Node[]): void {
    const shown = this.text.charCodeAt(node.begun);
    if (shown <= 0xff && !node.isInside)
      into.push(this.#read(node, shown, node.begun, PRICE_OF_GIVING_UP, 0));
    const unit = this.pairs[((node.lead & 0x7f) << 8) | SOFT_HYPHEN]!;
    if (unit !== 0) into.push(this.#read(node, unit, node.begun, PRICE_OF_HYPHEN, 0));
  }

  #goOnFrom(node: Node, point: number, at: number, into: Node[]): void {
    if (node.lead === NONE) into.push(this.#read(node, point, at, point < 0x80 ? 0 : PRICE_OF_CLEAN, 0));
    if (point < 0x80) {
      if (node.lead !== NONE) this.#trail(node, point, 0, into);
      return;
    }
    this.#sequence(node, point, at, into);
    if (point > 0xff || isSequence(node.single, point)) return;
    if (node.lead === NONE) into.push(node.opened(point, at, false, point));
    else this.#trail(node, point, point, into);
  }

  /** The bytes that `point` has in UTF-8: whatever they open or end, each has one way to go on. */
  #sequence(node: Node, point: number, at: number, into: Node[]): void {
    const bytes = inUtf8(point);
    const step: Node[] = [];
    let open = node;
    for (let i = 0; i < bytes.length; i++) {
      if (open.lead === NONE) open = open.opened(bytes[i]!, at, i > 0, 0);
      else {
        step.length = 0;
        this.#trail(open, bytes[i]!, 0, step);
        if (step.length === 0) return;
        open = step[0]!;
      }
    }
    into.push(open);
  }

  #trail(node: Node, byte: number, single: number, into: Node[]): void {
    const unit = this.pairs[((node.lead & 0x7f) << 8) | byte]!;
    if (unit !== 0) into.push(this.#read(node, unit, node.begun, 0, single));
  }

  #read(node: Node, point: number, from: number, price: number, single: number): Node {
    const cost = node.cost + price + this.nats(node.previous2, node.previous, point);
    const isInside = node.lead !== NONE && node.isInside;
    const last = { point, from, isInside, before: node.last };
    return new Node(cost, node.previous, point, NONE, NONE, false, single, last);
  }
}

/** Would the decoder have taken both bytes for one character? */
function isSequence(first: number, second: number): boolean {
  return first >= 0xc2 && first <= 0xdf && second <= 0xbf;
}

function inUtf8(point: number): readonly number[] {
  const bytes: number[] = [];
  const size = point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  for (let i = size - 1; i > 0; i--) bytes.push(0x80 | ((point >> (6 * i - 6)) & 0x3f));
  return [((0xf00 >> size) & 0xff) | (point >> (6 * size - 6)), ...bytes];
}

/** The cheapest ways. Two that end alike have the same future: the dearer one can go. */
function pruned(nodes: Node[]): Node[] {
  nodes.sort((a, b) => a.cost - b.cost);
  const kept: Node[] = [];
  for (let i = 0; i < nodes.length && kept.length < BEAM_WIDTH; i++) {
    let k = 0;
    while (k < kept.length && !endAlike(kept[k]!, nodes[i]!)) k++;
    if (k === kept.length) kept.push(nodes[i]!);
  }
  return kept;
}

function endAlike(one: Node, other: Node): boolean {
  return (
    one.lead === other.lead &&
    one.single === other.single &&
    one.previous === other.previous &&
    one.previous2 === other.previous2
  );
}

function changesOf(text: string, last: Read | null, end: number): Change[] {
  const changes: Change[] = [];
  let after = '';
  let stop = end;
  for (let read = last; read !== null; read = read.before) {
    after = String.fromCodePoint(read.point) + after;
    if (read.isInside) continue;
    const change = { start: read.from, end: stop, after };
    if (text.slice(change.start, change.end) !== after) changes.push(change);
    stop = read.from;
    after = '';
  }
  return joined(changes.reverse());
}

/** Changes that touch, as one. */
function joined(changes: readonly Change[]): Change[] {
  const all: Change[] = [];
  for (const change of changes) {
    const before = all[all.length - 1];
    if (before?.end !== change.start) all.push(change);
    else all[all.length - 1] = { ...before, end: change.end, after: before.after + change.after };
  }
  return all;
}
