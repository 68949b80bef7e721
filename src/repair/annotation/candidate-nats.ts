import { nats, unigramNats } from '../../model/index.ts';

/** A character too rare to have been seen in front of anything, of the same kind as those around. */
const NOWHERE = 0x9f98;
/** Nats of characters so common that there are few of them among any candidates. */
const EVERYDAY = 7;
/** How much surer two characters of context can make the model than one, and one than none. Larger is chance. */
const TRIGRAM_GAIN = 4;
const BIGRAM_GAIN = 7;

/**
 * Nats that a mark of punctuation costs on top. The model read word lists with punctuation set around each word, so it
 * expects marks between any two characters more than prose has them; a lost character is seldom one.
 */
const OVERRATED_MARK = 0.5;

/**
 * Surprise of a candidate, safe for asking about many. The model keeps its n-grams as fingerprints, of which some in
 * a thousand collide; among a hundred candidates one would always look natural by accident. So an n-gram may not be
 * surer than its shorter kin allow.
 */
export function candidateNats(code2: number, code1: number, code: number): number {
  return contextNats(code2, code1, code) + (code >= 0x3001 && code <= 0x303f ? OVERRATED_MARK : 0);
}

function contextNats(code2: number, code1: number, code: number): number {
  const trigram = nats(code2, code1, code);
  const alone = unigramNats(code);
  if (trigram >= alone || alone < EVERYDAY) return trigram;
  const bigram = nats(NOWHERE, code1, code);
  return Math.max(trigram, Math.min(bigram, alone) - TRIGRAM_GAIN, alone - BIGRAM_GAIN);
}
