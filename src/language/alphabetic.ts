import { readsLikeALanguage, wordsOf } from '../terms/reads-like-a-language.ts';
import type { Language } from '../types.ts';
import { SCRIPTS } from '../unicode/script-of.ts';
import { withoutVowelSigns } from '../unicode/vowel-signs.ts';
import { candidatesOf, ONLY_LANGUAGE } from './candidates.ts';
import { scoreWords } from './classifier.ts';
import { asksWords } from './common-words.ts';
import { type Runner, withFrancsVote } from './franc-vote.ts';
import { sampleOf } from './sample.ts';
import { weighSiblings } from './siblings.ts';

/** Fewer n-grams than this (a word of two letters has six) say nothing. */
const ENOUGH = 5;

/** Below it the best guess on single words is right one time in ten. */
const STANDS_OUT = 0.18;

/** In fewer characters too few of the commonest words are to be expected. */
const SHORTEST = 100;

/** Confidence in what is told by the commonest words alone. */
const BY_WORDS = 0.9;

/** Below it the model's best guess on a sentence is right one time in four, and franc is asked too. */
const HESITATES = 0.5;

/**
 * The language of a text in an alphabet.
 *
 * @param asksFranc whether a doubtful case is worth franc's time: not where only a sure answer is of use
 */
export function identifyAlphabetic(text: string, script: number, asksFranc = true): Language {
  const sample = sampleOf(text);
  const only = ONLY_LANGUAGE[SCRIPTS[script]!];
  if (only !== undefined) return doubted({ tag: only, confidence: 0.98 }, sample);
  const { nats, grams } = scoreWords(sample.toLowerCase(), script);
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
  return doubted({ tag: weighSiblings(chosen.tag, text), confidence }, sample);
}

/** A name of a language, unless it is only the nearest to the one that the text is in. */
function doubted(named: Language, sample: string): Language {
  if (sample.length < SHORTEST) return named;
  const verdict = asksWords(named.tag, wordsOf(withoutVowelSigns(sample)));
  if (verdict === 'confirmed') return named;
  if (verdict !== 'denied') return { tag: verdict.tag, confidence: BY_WORDS };
  // What has no words of the language may be no language at all.
  if (!readsLikeALanguage(sample)) return named;
  return { tag: 'und', confidence: BY_WORDS, reason: 'the commonest words are those of no known language' };
}

function leader(runners: readonly Runner[]): Runner {
  return runners.reduce((best, runner) => (runner.score > best.score ? runner : best));
}
