import type { Language } from '../types.ts';
import { SCRIPTS } from '../unicode/script-of.ts';
import { candidatesOf, ONLY_LANGUAGE } from './candidates.ts';
import { scoreWords } from './classifier.ts';
import { type Runner, withFrancsVote } from './franc-vote.ts';
import { sampleOf } from './sample.ts';
import { weighSiblings } from './siblings.ts';

/** Fewer n-grams than this (a word of two letters has six) say nothing. */
const ENOUGH = 5;

/** Below it the best guess on single words is right one time in ten. */
const STANDS_OUT = 0.18;

/** Below it the model's best guess on a sentence is right one time in four, and franc is asked too. */
const HESITATES = 0.5;

/**
 * The language of a text in an alphabet.
 *
 * @param asksFranc whether a doubtful case is worth franc's time: not where only a sure answer is of use
 */
export function identifyAlphabetic(text: string, script: number, asksFranc = true): Language {
  const only = ONLY_LANGUAGE[SCRIPTS[script]!];
  if (only !== undefined) return { tag: only, confidence: 0.98 };
  const { nats, grams } = scoreWords(sampleOf(text).toLowerCase(), script);
  if (grams < ENOUGH) {
    return { tag: 'und', confidence: 1, reason: 'too few letters of a script that many languages share' };
  }
  const runners = candidatesOf(script).map(({ tag, index, prior }) => ({ tag, score: nats[index]! + prior }));
  if (runners.length === 0) {
    return { tag: 'und', confidence: 1, reason: `no known language is written in ${SCRIPTS[script]}` };
  }
  const best = leader(runners);
  let total = 0;
  for (const { score } of runners) total += Math.exp(score - best.score);
  const confidence = 1 / total;
  if (confidence < STANDS_OUT) {
    return {
      tag: 'und',
      confidence: 1 - confidence,
      reason: 'no language stands out among those of its script',
    };
  }
  const chosen = asksFranc && confidence < HESITATES ? leader(withFrancsVote(text, runners)) : best;
  return { tag: weighSiblings(chosen.tag, text), confidence };
}

function leader(runners: readonly Runner[]): Runner {
  return runners.reduce((best, runner) => (runner.score > best.score ? runner : best));
}
