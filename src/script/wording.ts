import type { Tally } from '../terms/census.ts';
import { choicesIn } from './choices.ts';
import { type RegionEvidence, regionEvidence } from './region-evidence.ts';

/** What the words of a Chinese text say of where it comes from, read once for all that ask. */
export interface Wording {
  readonly region: RegionEvidence;
  /** Of Traditional text: in Simplified there is nothing to choose. */
  readonly choices: Tally;
}

const NONE: Tally = { words: new Int32Array(0), times: new Int32Array(0) };

export function readWording(text: string, tag: 'Hans' | 'Hant'): Wording {
  return { region: regionEvidence(text), choices: tag === 'Hant' ? choicesIn(text) : NONE };
}
