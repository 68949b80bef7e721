import { REGION_WEIGHTS, REGION_WORDS } from '../data/region-words.generated.ts';
import { Census } from '../terms/census.ts';
import { decodeBase64 } from '../unicode/base64.ts';
import { harmonic } from './harmonic.ts';
import { simplifying } from './simplify.ts';

const NATS_PER_STEP = 1 / 64;
const ZERO = 128;

/** What speaks for each region against the mainland, in nats. */
export interface RegionEvidence {
  readonly TW: number;
  readonly HK: number;
}

interface Table {
  /** Counts the words, in either script; each has its weights at its index. */
  readonly words: Census;
  readonly weights: Uint8Array;
}

let memo: Table | undefined;

function load(): Table {
  if (memo !== undefined) return memo;
  const list = REGION_WORDS.split('|').flatMap((group) =>
    group
      .slice(1)
      .split(',')
      .map((rest) => group[0] + rest),
  );
  memo = { words: new Census(list, simplifying()), weights: decodeBase64(REGION_WEIGHTS) };
  return memo;
}

/**
 * By their words, and whatever the script, where the author of a text is: 质素 is Hong Kong's, 品質 Taiwan's, 质量 the
 * mainland's. The second time a word counts half, the third a third.
 */
export function regionEvidence(text: string): RegionEvidence {
  const { words: census, weights } = load();
  const count = weights.length / 2;
  const { words, times } = census.tally(text);
  let [taiwan, hongKong] = [0, 0];
  for (let i = 0; i < words.length; i++) {
    const share = harmonic(times[i]!);
    taiwan += share * (weights[words[i]!]! - ZERO);
    hongKong += share * (weights[count + words[i]!]! - ZERO);
  }
  return { TW: taiwan * NATS_PER_STEP, HK: hongKong * NATS_PER_STEP };
}

/** Log-odds in nats that the author is on the mainland rather than in Taiwan or Hong Kong. */
export function mainlandOdds({ TW, HK }: RegionEvidence): number {
  const most = Math.max(TW, HK);
  return -most - Math.log(Math.exp(TW - most) + Math.exp(HK - most));
}
