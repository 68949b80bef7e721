import { type Nats, Path } from '../naturalness.ts';
import { mustSwap } from './composed.ts';

/** How many orders are kept, and how many marks in a row are put in order at all. */
const BEAM_WIDTH = 12;
const MOST = 24;

/** Nats for a mark that was in another place. */
const PRICE_OF_MOVE = 0.5;

interface Order {
  readonly path: Path;
  readonly taken: readonly number[];
}

/**
 * The likeliest order of marks that NFC has sorted by their classes, behind what `path` has read, as indexes into `marks`.
 * Those of one class stand as they stood.
 *
 *     使いください     使 034D 0358 0369 035E 034D
 *     after NFC        使 034D 034D 0369 0358 035E
 */
export function unsorted(
  marks: readonly number[],
  shown: Uint16Array,
  path: Path,
  nats: Nats,
): readonly number[] {
  const asTheyStand = marks.map((_, i) => i);
  if (marks.length > MOST) return asTheyStand;
  const first = new Path(nats);
  first.become(path, 0);
  let orders: Order[] = [{ path: first, taken: [] }];
  for (let step = 0; step < marks.length; step++) {
    orders = orders
      .flatMap(({ path: read, taken }) =>
        next(marks, taken).map((i) => {
          const path = new Path(nats);
          path.become(read, read.cost);
          path.readPoint(shown[marks[i]!]! || marks[i]!);
          if (i !== taken.length) path.cost += PRICE_OF_MOVE;
          return { path, taken: [...taken, i] };
        }),
      )
      .sort((a, b) => a.path.cost - b.path.cost)
      .slice(0, BEAM_WIDTH);
  }
  return orders[0]?.taken ?? asTheyStand;
}

/** Marks that may come next: none of their class is left in front of them. */
function next(marks: readonly number[], taken: readonly number[]): number[] {
  const left = marks.flatMap((_, i) => (taken.includes(i) ? [] : [i]));
  return left.filter((i) => !left.some((j) => j < i && isOfOneClass(marks[j]!, marks[i]!)));
}

function isOfOneClass(one: number, another: number): boolean {
  return !mustSwap(one, another) && !mustSwap(another, one);
}
