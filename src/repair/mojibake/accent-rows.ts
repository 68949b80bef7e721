/** Vowels without their accents, in the order in which people list them. */
const ORDER = 'aeiou';
/** What may follow them in such a list, and letters that are no vowel with an accent. */
const TAIL = /^[nçcyßs]$/;
/** One of the rows in a text must be this long: shorter ones are words as often. */
const SHORTEST = 4;
const SHORTEST_OF_ALL = 3;
const COMBINING = /\p{M}/gu;

/**
 * Are these rows of accented letters, and nothing else? Lists of letters and sets in patterns name them side by side, as no word
 * has them, and nearly every row is a word's beginning in some other alphabet:
 *
 *     Les lettres éèêë et àâä sont accentuées.        would be ВКИЙ and ЕГД
 *     /[áàâãä]/g                                      would be αΰβγδ
 *
 * Of one vowel with different accents, or of different vowels in their order.
 */
export function areAccentRows(words: readonly string[]): boolean {
  return words.some(({ length }) => length >= SHORTEST) && words.every(isAccentRow);
}

function isAccentRow(word: string): boolean {
  if (word.length < SHORTEST_OF_ALL || new Set(word).size < word.length) return false;
  const bases: string[] = [];
  for (const letter of word.toLowerCase()) {
    if (letter < '\u0080') return false;
    bases.push(letter.normalize('NFD').replace(COMBINING, ''));
  }
  if (bases.every((base) => base === bases[0] && ORDER.includes(base))) return true;
  let last = -1;
  let at = 0;
  // `áéíóúü`: the last vowel may stand there twice.
  for (; at < bases.length && ORDER.includes(bases[at]!); at++) {
    const rank = ORDER.indexOf(bases[at]!);
    if (rank < last || (rank === last && rank < ORDER.length - 1)) return false;
    last = rank;
  }
  return at >= SHORTEST_OF_ALL && bases.slice(at).every((base) => TAIL.test(base));
}
