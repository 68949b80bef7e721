import { natsOfGuess } from '../estimate.ts';
import type { Nats } from '../naturalness.ts';

/** Ways to read the characters so far that are kept where several are torn. */
const BEAM_WIDTH = 24;

/** Nats behind the best from which on two characters more do not put a way in front. */
const HOPELESS = 10;

interface Node {
  readonly cost: number;
  readonly previous2: number;
  readonly previous: number;
  readonly before: Node | null;
}

export interface Reading {
  readonly cost: number;
  /** One character for each place. */
  readonly points: readonly number[];
}

/** What a text is read after: the two characters in front. */
export interface Context {
  readonly previous2: number;
  readonly previous: number;
}

/**
 * The most natural choice of one character a place, of which some are torn and can be many. Ways that end in the same
 * two characters have the same future, so behind a torn character the search soon follows a single way again.
 */
export function cheapest(places: readonly (readonly number[])[], start: Context, nats: Nats): Reading | null {
  let beam: Node[] = [{ ...start, cost: 0, before: null }];
  for (const points of places) {
    beam = points.length === 1 ? continued(beam, points[0]!, nats) : branched(beam, points, nats);
  }
  const [best] = beam;
  if (best === undefined) return null;
  const points: number[] = [];
  for (let node = best; node.before !== null; node = node.before) points.push(node.previous);
  return { cost: best.cost, points: points.reverse() };
}

function continued(beam: readonly Node[], point: number, nats: Nats): Node[] {
  const next = beam.map((before) => follow(before, point, nats(before.previous2, before.previous, point)));
  return next.length > 1 ? pruned(next) : next;
}

function branched(beam: readonly Node[], points: readonly number[], nats: Nats): Node[] {
  const surprises = new Float64Array(beam.length * points.length);
  let least = Number.POSITIVE_INFINITY;
  beam.forEach(({ cost, previous2, previous }, row) => {
    points.forEach((point, column) => {
      const surprise = natsOfGuess(nats, previous2, previous, point);
      surprises[row * points.length + column] = surprise;
      least = Math.min(least, cost + surprise);
    });
  });
  const next: Node[] = [];
  beam.forEach((before, row) => {
    points.forEach((point, column) => {
      const surprise = surprises[row * points.length + column]!;
      if (before.cost + surprise <= least + HOPELESS) next.push(follow(before, point, surprise));
    });
  });
  return pruned(next);
}

function follow(before: Node, point: number, surprise: number): Node {
  return { cost: before.cost + surprise, previous2: before.previous, previous: point, before };
}

function pruned(beam: Node[]): Node[] {
  beam.sort((a, b) => a.cost - b.cost);
  const seen = new Set<number>();
  const kept: Node[] = [];
  for (const node of beam) {
    const key = node.previous2 * 0x110000 + node.previous;
    if (seen.has(key)) continue;
    seen.add(key);
    kept.push(node);
    if (kept.length === BEAM_WIDTH) break;
  }
  return kept;
}
