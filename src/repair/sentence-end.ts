/** Characters of a sentence of prose on average; half as long are likelier than half of these or twice as many. */
const USUAL_LENGTH = 40;
/** Nats that it weighs at most, either way. */
const MOST = 3;
/** Nats for the end of a line, where sentences end, and against a place beside another mark, where none does. */
const AT_END_OF_LINE = 2;
const BESIDE_MARK = -4;

const ENDS = '。！？!?';
const MARKS = '，、；：。！？,;:!?';

/**
 * How many nats speak for `。` in a place of a line, between `front` and `behind`, beyond what its neighbours say: sentences
 * are neither three characters long nor two hundred. For lengths by a gamma density of shape 2 the odds of two
 * sentences of p and q characters, over one of p + q, come to 4pq / (p + q) over the usual length.
 */
export function worthOfSentenceEnd(front: string, behind: string): number {
  const p = lengthBefore(front);
  if (p === 0 || MARKS.includes(front.at(-1)!)) return BESIDE_MARK;
  if (behind.trim() === '') return AT_END_OF_LINE;
  if (MARKS.includes(behind[0]!)) return BESIDE_MARK;
  const q = lengthBehind(behind);
  return Math.max(-MOST, Math.min(MOST, Math.log((4 * p * q) / ((p + q) * USUAL_LENGTH))));
}

function lengthBefore(text: string): number {
  let at = text.length;
  while (at > 0 && !ENDS.includes(text[at - 1]!)) at--;
  return text.length - at;
}

function lengthBehind(text: string): number {
  let at = 0;
  while (at < text.length && !ENDS.includes(text[at]!)) at++;
  return Math.max(1, at);
}
