import { countFunctionWords } from '../terms/function-words.ts';
import type { Remembered } from '../terms/remembered.ts';
import type { Span } from '../types.ts';
import { tellingMatcher } from './lexicon.ts';

/** What each mention of such a trade in an ordinary sentence takes off: the text may be about it. */
const subjectNats = 1.3;
const mostMentions = 3;
/** Characters around a mention in which grammar is looked for. */
const around = 10;

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
    if (countFunctionWords(text, Math.max(0, start - around), Math.min(text.length, end + around)) > 0)
      spoken++;
  });
  return subjectNats * Math.min(mostMentions, spoken);
}
