import { type Charset, none } from './charset.ts';
import { natsOfGuess } from './estimate.ts';
import type { Nats } from './naturalness.ts';
import { lost, type Slot } from './slots.ts';

/** A way to read the bytes up to some slot. */
export interface Reading {
  readonly cost: number;
  readonly previous2: number;
  readonly previous: number;
  readonly point: number;
  readonly from: number;
  /** Whether pairs are read across the borders of the characters that stand there now. */
  readonly isShifted: boolean;
  /** Whether half of the character was lost. */
  readonly isGuess: boolean;
  readonly before: Reading | null;
}

/** Nats for believing that a byte was lost here, and that a second one was. */
const priceOfLoss = 12;
const priceOfDropping = 8;
const beamWidth = 96;

/**
 * All ways to read double bytes of which one may have been lost:
 *
 *     written   B5C4 D2B9 CAD0        的夜市
 *     lost           ──               the byte D2
 *     read      B5C4 B9CA D0..        的故..      pairs are shifted up to the next ASCII byte
 *
 * The torn character keeps one byte and can be any that has it; those behind it are read one byte further on.
 */
export function readShifted(
  text: string,
  slots: readonly Slot[],
  charset: Charset,
  lossUpTo: number,
  start: Pick<Reading, 'previous' | 'previous2'>,
  nats: Nats,
): Reading[] {
  const beams: Reading[][] = Array.from({ length: slots.length + 3 }, () => []);
  beams[0]!.push({ ...start, cost: 0, point: -1, from: 0, isShifted: false, isGuess: false, before: null });
  const halves = new Halves(charset);
  for (let at = 0; at < slots.length; at++) {
    const beam = pruned(beams[at]!);
    beams[at] = [];
    const slot = slots[at]!;
    const step = (
      node: Reading,
      point: number,
      size: number,
      isShifted: boolean,
      price: number,
      isGuess = false,
    ) => {
      const surprise = isGuess
        ? natsOfGuess(nats, node.previous2, node.previous, point)
        : nats(node.previous2, node.previous, point);
      const cost = node.cost + price + surprise;
      const { previous } = node;
      beams[at + size]!.push({
        cost,
        previous2: previous,
        previous: point,
        point,
        from: at,
        isShifted,
        isGuess,
        before: node,
      });
    };
    for (const node of beam) {
      if (!node.isShifted) {
        if (!slot.isFirst) continue;
        step(node, text.charCodeAt(slot.source), sizeAt(slots, at), false, 0);
        // Only the best few ways go on to a loss: the others would have to win it back.
        if (slot.byte < 0x80 || at > lossUpTo || node.cost > beam[0]!.cost + priceOfLoss) continue;
        for (const point of halves.withTrail(slot.byte)) step(node, point, 1, true, priceOfLoss, true);
        for (const point of halves.withLead(slot.byte)) step(node, point, 1, true, priceOfLoss, true);
        continue;
      }
      if (slot.byte === lost || slot.byte < 0) {
        beams[at + 1]!.push({
          ...node,
          cost: node.cost + priceOfDropping,
          isShifted: !(slots[at + 1]?.isFirst ?? true),
        });
        continue;
      }
      if (slot.byte < 0x80) {
        step(node, slot.byte, 1, !(slots[at + 1]?.isFirst ?? true), 0);
        continue;
      }
      const follower = slots[at + 1];
      if (follower?.byte === lost) {
        for (const point of halves.withLead(slot.byte))
          step(node, point, 2, !(slots[at + 2]?.isFirst ?? true), 0, true);
      } else {
        const pair = Uint8Array.of(slot.byte, Math.max(0, follower?.byte ?? 0));
        const decoded = charset.decode(pair, 0, follower === undefined || follower.byte < 0 ? 1 : 2);
        if (decoded !== none) step(node, decoded >> 3, decoded & 7, true, 0);
      }
      if (slot.isFirst) step(node, text.charCodeAt(slot.source), sizeAt(slots, at), false, priceOfDropping);
    }
  }
  const last = slots[slots.length - 1]!.source + 1;
  const following = last < text.length ? text.charCodeAt(last) : 0x0a;
  return pruned(
    beams[slots.length]!.map((node) => ({
      ...node,
      cost: node.cost + nats(node.previous2, node.previous, following),
    })),
  );
}

function sizeAt(slots: readonly Slot[], at: number): number {
  let next = at + 1;
  while (next < slots.length && !slots[next]!.isFirst) next++;
  return next - at;
}

function pruned(beam: Reading[]): Reading[] {
  beam.sort((a, b) => a.cost - b.cost);
  const seen = new Set<number>();
  const kept: Reading[] = [];
  for (const node of beam) {
    const key = (node.previous2 * 0x110000 + node.previous) * 2 + (node.isShifted ? 1 : 0);
    if (seen.has(key)) continue;
    seen.add(key);
    kept.push(node);
    if (kept.length === beamWidth) break;
  }
  return kept;
}

/** The characters that have a given byte as one of their two. */
class Halves {
  readonly #charset: Charset;
  readonly #leads = new Map<number, number[]>();
  readonly #trails = new Map<number, number[]>();

  constructor(charset: Charset) {
    this.#charset = charset;
  }

  withLead(lead: number): readonly number[] {
    return this.#remember(this.#leads, lead, (other) => [lead, other]);
  }

  withTrail(trail: number): readonly number[] {
    return this.#remember(this.#trails, trail, (other) => [other, trail]);
  }

  #remember(memo: Map<number, number[]>, byte: number, pair: (other: number) => [number, number]): number[] {
    let points = memo.get(byte);
    if (points !== undefined) return points;
    points = [];
    for (let other = 0x40; other < 0xff; other++) {
      const [lead, trail] = pair(other);
      if (lead < 0x81) continue;
      const decoded = this.#charset.decode(Uint8Array.of(lead, trail), 0, 2);
      const point = decoded >> 3;
      if (decoded !== none && (decoded & 7) === 2 && !(point >= 0xe000 && point < 0xf900)) points.push(point);
    }
    memo.set(byte, points);
    return points;
  }
}
