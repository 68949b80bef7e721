import type { Language } from '../types.ts';
import { SCRIPTS } from '../unicode/script-of.ts';
import { type Candidate, candidatesOf, ONLY_LANGUAGE } from './candidates.ts';
import { scoreWords } from './classifier.ts';
import { weighSiblings } from './siblings.ts';

/** Fewer n-grams than this (a word of two letters has six) say nothing. */
const ENOUGH = 5;

/** Below it the best guess on single words is right one time in ten. */
const STANDS_OUT = 0.18;

/** The language of a text in an alphabet. */
export function identifyAlphabetic(text: string, script: number): Language {
  const only = ONLY_LANGUAGE[SCRIPTS[script]!];
  if (only !== undefined) return { tag: only, confidence: 0.98 };
  const lower = text.toLowerCase();
  const { nats, grams } = scoreWords(lower, script);
  if (grams < ENOUGH) {
    return { tag: 'und', confidence: 1, reason: 'too few letters of a script that many languages share' };
  }
  let best: Candidate | undefined;
  let most = 0;
  const candidates = candidatesOf(script);
  for (const candidate of candidates) {
    const score = nats[candidate.index]! + candidate.prior;
    if (best === undefined || score > most) {
      best = candidate;
      most = score;
    }
  }
  if (best === undefined) {
    return { tag: 'und', confidence: 1, reason: `no known language is written in ${SCRIPTS[script]}` };
  }
  let total = 0;
  for (const { index, prior } of candidates) total += Math.exp(nats[index]! + prior - most);
  const confidence = 1 / total;
  if (confidence < STANDS_OUT) {
    return {
      tag: 'und',
      confidence: 1 - confidence,
      reason: 'no language stands out among those of its script',
    };
  }
  return { tag: weighSiblings(best.tag, lower), confidence };
}
