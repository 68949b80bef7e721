/** Most words that a text repeats it repeats less often. */
const KNOWN = new Float64Array(64);
for (let times = 1; times < KNOWN.length; times++) KNOWN[times] = KNOWN[times - 1]! + 1 / times;

/**
 * 1 + 1/2 + … + 1/`times`: what a clue is worth that counts whole the first time, half the second, a third the third. A
 * document has its topic, and comes back to it.
 */
export function harmonic(times: number): number {
  if (times < KNOWN.length) return KNOWN[times]!;
  let sum = KNOWN[KNOWN.length - 1]!;
  for (let time = KNOWN.length; time <= times; time++) sum += 1 / time;
  return sum;
}
