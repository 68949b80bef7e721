import { shipped } from './load.ts';
import { bigramHash } from './ngrams.ts';
import { find } from './table.ts';

/**
 * Whether training saw `next` after `previous` often enough to remember it: one look-up, several times cheaper than a
 * score. In Chinese, Japanese and Korean 60 to 75% of pairs are known, in mojibake that looks like them 1 to 5%.
 * Both are UTF-16 units.
 */
export function isKnownPair(previous: number, next: number): boolean {
  const { bigrams, alphabet } = shipped();
  return find(bigrams, bigramHash(alphabet.symbols[previous]!, alphabet.symbols[next]!)) >= 0;
}
