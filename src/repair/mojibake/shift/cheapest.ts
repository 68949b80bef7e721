import { natsOfGuess } from '../estimate.ts';
import type { Nats } from '../naturalness.ts';

/** Ways to read the characters so far that are kept where several are torn. */
const beamWidth = 24;

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
    const isGuess = points.length > 1;
    const next: Node[] = [];
    for (const before of beam) {
      const { previous2, previous } = before;
      for (const point of points) {
        const surprise = isGuess
          ? natsOfGuess(nats, previous2, previous, point)
          : nats(previous2, previous, point);
        next.push({ cost: before.cost + surprise, previous2: previous, previous: point, before });
      }
    }
    beam = next.length > 1 ? pruned(next) : next;
  }
  const [best] = beam;
  if (best === undefined) return null;
  const points: number[] = [];
  for (let node = best; node.before !== null; node = node.before) points.push(node.previous);
  return { cost: best.cost, points: points.reverse() };
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
    if (kept.length === beamWidth) break;
  }
  return kept;
}
