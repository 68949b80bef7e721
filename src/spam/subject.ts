import { countFunctionWords } from '../terms/function-words.ts';
import type { Remembered } from '../terms/remembered.ts';
import type { Span } from '../types.ts';
import { tellingMatcher } from './lexicon.ts';

/** What each mention of such a trade in an ordinary sentence takes off: the text may be about it. */
const SUBJECT_NATS = 1.3;
const MOST_MENTIONS = 3;
/** Characters around a mention in which grammar is looked for. */
const AROUND = 10;

/**
 * Nats that speak against everything found in a text, by how often the trade is mentioned outside of what was found: spoken
 * of, not hung up, with words around that hold a sentence. `found` is sorted and disjoint.
 */
export function doubtOfSubject(document: Remembered, found: readonly Span[]): number {
  const { text } = document;
  let spoken = 0;
  let next = 0;
  tellingMatcher().scanDocument(document, (start, end) => {
    while (next < found.length && found[next]!.end <= start) next++;
    if (next < found.length && found[next]!.start < end) return;
    if (countFunctionWords(text, Math.max(0, start - AROUND), Math.min(text.length, end + AROUND)) > 0)
      spoken++;
  });
  return SUBJECT_NATS * Math.min(MOST_MENTIONS, spoken);
}
