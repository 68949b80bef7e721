import { REGION_WEIGHTS, REGION_WORDS } from '../data/region-words.generated.ts';
import { decodeBase64 } from '../unicode/base64.ts';
import { LongestMatch } from './longest-match.ts';
import { simplify } from './simplify.ts';

const NATS_PER_STEP = 1 / 64;
const ZERO = 128;

/** What speaks for each region against the mainland, in nats. */
export interface RegionEvidence {
  readonly TW: number;
  readonly HK: number;
}

let words: LongestMatch | undefined;
let weights: Uint8Array | undefined;

function load(): { words: LongestMatch; weights: Uint8Array } {
  weights ??= decodeBase64(REGION_WEIGHTS);
  let row = 0;
  words ??= new LongestMatch([
    REGION_WORDS.split('|')
      .flatMap((group) =>
        group
          .slice(1)
          .split(',')
          .map((rest) => `${group[0]}${rest} ${row++}`),
      )
      .join('|'),
  ]);
  return { words, weights };
}

/**
 * By their words, and whatever the script, where the author of a text is: 质素 is Hong Kong's, 品質 Taiwan's, 质量 the
 * mainland's. The second time a word counts half, the third a third: a document has its topic.
 */
export function regionEvidence(text: string): RegionEvidence {
  const { words, weights } = load();
  const count = weights.length / 2;
  const times = new Uint16Array(count);
  const simplified = simplify(text);
  let [taiwan, hongKong] = [0, 0];
  for (let at = 0; at < simplified.length; ) {
    const length = words.matchAt(simplified, at, simplified.length);
    if (length === 0) {
      at++;
      continue;
    }
    const word = Number(words.get(simplified.slice(at, at + length)));
    const share = 1 / ++times[word]!;
    taiwan += share * (weights[word]! - ZERO);
    hongKong += share * (weights[count + word]! - ZERO);
    at += length;
  }
  return { TW: taiwan * NATS_PER_STEP, HK: hongKong * NATS_PER_STEP };
}

/** Log-odds in nats that the author is on the mainland rather than in Taiwan or Hong Kong. */
export function mainlandOdds({ TW, HK }: RegionEvidence): number {
  const most = Math.max(TW, HK);
  return -most - Math.log(Math.exp(TW - most) + Math.exp(HK - most));
}
