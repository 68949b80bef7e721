import type { Change, Span } from '../../../types.ts';
import { type Nats, Path } from '../naturalness.ts';

/** What a line was before {@link readPatchily}. */
export interface ReadBack {
  readonly changes: readonly Change[];
  /** Nats of the line, with what is left of it as it stands. */
  readonly cost: number;
}

/** How many ways to read the line so far are kept. */
const beamWidth = 8;
/** Nats for a character beyond ASCII that stands as it was written, and for a byte that comes to nothing. */
const priceOfClean = 5;
const priceOfGivingUp = 10;
/** Nats for a byte AD that was taken out as a soft hyphen. */
const priceOfHyphen = 6;
const softHyphen = 0xad;

interface Node {
  readonly cost: number;
  readonly previous2: number;
  readonly previous: number;
  /** The first byte of a pair whose second is to come, or {@link none}. */
  readonly lead: number;
  /** The unit that it stands in, and whether behind another byte there. */
  readonly begun: number;
  readonly isInside: boolean;
  /** The byte in front, when it stood for a letter by itself. */
  readonly single: number;
  readonly last: Read | null;
}

/** A character, the unit where its bytes begin, and whether they begin behind those of the one before. */
interface Read {
  readonly point: number;
  readonly from: number;
  readonly isInside: boolean;
  readonly before: Read | null;
}

const none = -1;

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
  const first: Node = { cost: 0, previous2, previous, ...between, last: null };
  let beam = [first];
  for (let at = start; at < end; ) {
    const point = text.codePointAt(at)!;
    beam = pruned(beam.flatMap((node) => reader.after(node, point, at)));
    at += point > 0xffff ? 2 : 1;
  }
  const [best] = pruned(beam.flatMap((node) => reader.closed(node)));
  return best === undefined ? null : { cost: best.cost, changes: changesOf(text, best.last, end) };
}

/** No pair has begun. */
const between = { lead: none, begun: none, isInside: false, single: 0 };

/** What may come after what. */
class Reader {
  constructor(
    private readonly text: string,
    private readonly pairs: Uint16Array,
    private readonly nats: Nats,
  ) {}

  /** Behind `node`, `point` at `at`. */
  after(node: Node, point: number, at: number): Node[] {
    const nodes: Node[] = [];
    for (const from of [node, ...this.#withoutTrail(node)]) {
      if (from.lead === none) nodes.push(this.#read(from, point, at, point < 0x80 ? 0 : priceOfClean));
      if (point < 0x80) this.#trail(from, point, 0, nodes);
      else this.#bytes(from, inUtf8(point), at, nodes);
      if (point > 0x7f && point < 0x100 && !isSequence(from.single, point))
        this.#bytes(from, [point], at, nodes);
    }
    return nodes;
  }

  /** At the end no byte may be left over. */
  closed(node: Node): Node[] {
    return node.lead === none ? [node] : this.#withoutTrail(node);
  }

  #bytes(from: Node, bytes: readonly number[], at: number, nodes: Node[]): void {
    const single = bytes.length === 1 ? bytes[0]! : 0;
    let open: Node[] = [from];
    for (const byte of bytes) {
      const next: Node[] = [];
      for (const node of open) {
        if (node.lead === none)
          next.push({ ...node, lead: byte, begun: at, isInside: byte !== bytes[0], single });
        else this.#trail(node, byte, single, next);
      }
      open = next;
    }
    nodes.push(...open);
  }

  #trail(node: Node, byte: number, single: number, nodes: Node[]): void {
    const unit = node.lead === none ? 0 : this.pairs[((node.lead & 0x7f) << 8) | byte]!;
    if (unit !== 0) nodes.push({ ...this.#read(node, unit, node.begun, 0), single });
  }

  /** A lead byte that stays as it is, or whose other half went as a soft hyphen. */
  #withoutTrail(node: Node): Node[] {
    if (node.lead === none) return [];
    const nodes: Node[] = [];
    const shown = this.text.charCodeAt(node.begun);
    if (shown <= 0xff && !node.isInside) nodes.push(this.#read(node, shown, node.begun, priceOfGivingUp));
    const unit = this.pairs[((node.lead & 0x7f) << 8) | softHyphen]!;
    if (unit !== 0) nodes.push(this.#read(node, unit, node.begun, priceOfHyphen));
    return nodes;
  }

  #read(node: Node, point: number, from: number, price: number): Node {
    const cost = node.cost + price + this.nats(node.previous2, node.previous, point);
    const isInside = node.lead !== none && node.isInside;
    return {
      cost,
      previous2: node.previous,
      previous: point,
      ...between,
      last: { point, from, isInside, before: node.last },
    };
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

/** Two ways that end alike have the same future: the dearer one can go. */
function pruned(nodes: Node[]): Node[] {
  nodes.sort((a, b) => a.cost - b.cost);
  const kept: Node[] = [];
  for (const node of nodes) {
    const isTwin = kept.some(
      ({ lead, single, previous, previous2 }) =>
        lead === node.lead &&
        single === node.single &&
        previous === node.previous &&
        previous2 === node.previous2,
    );
    if (!isTwin) kept.push(node);
    if (kept.length === beamWidth) break;
  }
  return kept;
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
