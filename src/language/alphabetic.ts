import type { Language } from '../types.ts';
import { SCRIPTS } from '../unicode/script-of.ts';
import { ONLY_LANGUAGE, priorOf, writes } from './candidates.ts';
import { scoreWords, TAGS } from './classifier.ts';

/** Fewer n-grams than this (a word of two letters has six) say nothing. */
const ENOUGH = 5;

/** The language of a text in an alphabet. */
export function identifyAlphabetic(text: string, script: number): Language {
  const only = ONLY_LANGUAGE[SCRIPTS[script]!];
  if (only !== undefined) return { tag: only, confidence: 0.98 };
  const { nats, grams } = scoreWords(text.toLowerCase(), script);
  if (grams < ENOUGH) {
    return { tag: 'und', confidence: 1, reason: 'too few letters of a script that many languages share' };
  }
  let best = -1;
  for (let i = 0; i < TAGS.length; i++) {
    if (!writes(TAGS[i]!, script)) continue;
    nats[i]! += priorOf(TAGS[i]!);
    if (best < 0 || nats[i]! > nats[best]!) best = i;
  }
  if (best < 0)
    return { tag: 'und', confidence: 1, reason: `no known language is written in ${SCRIPTS[script]}` };
  let total = 0;
  for (let i = 0; i < TAGS.length; i++)
    if (writes(TAGS[i]!, script)) total += Math.exp(nats[i]! - nats[best]!);
  return { tag: TAGS[best]!, confidence: 1 / total };
}
