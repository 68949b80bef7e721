import { scoreText } from '../../model/index.ts';
import { decodeWith } from '../exact.ts';
import { sameText } from './confidence.ts';
import type { Ranked } from './rank.ts';
import type { Sample } from './sample.ts';

/** Encodings this close to the best (nats) are as good as tied: then the text model is asked as well. */
const CLOSE = 6;
/** Its nats count less than ours, which know what languages were written in which page; */
const WEIGHT = 0.4;
/** and never so much that a language which it has not read could be overruled. */
const LIMIT = 4;
/** Bytes that are read to it. */
const EXCERPT = 400;

/** Settles a close race between different texts: letter pairs are short-sighted, the model sees three characters. */
export function askTextModel(
  ranked: readonly Ranked[],
  bytes: Uint8Array,
  sample: Sample,
): readonly Ranked[] {
  const best = ranked[0]!;
  const close = ranked.filter(({ nats }) => nats < best.nats + CLOSE);
  if (close.every(({ encoding }) => sameText(encoding, best.encoding, sample))) return ranked;
  const excerpt = bytes.length <= EXCERPT ? bytes : sample.words.subarray(0, EXCERPT);
  const opinions = close.map(({ encoding }) => scoreText(decodeWith(excerpt, encoding)).nats);
  const least = Math.min(...opinions);
  const revised = close.map((each, k) => ({
    ...each,
    nats: each.nats + Math.min(LIMIT, WEIGHT * (opinions[k]! - least)),
  }));
  return [...revised, ...ranked.slice(close.length)].sort((a, b) => a.nats - b.nats);
}
