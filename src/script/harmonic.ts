/**
 * 1 + 1/2 + … + 1/`times`: what a clue is worth that counts whole the first time, half the second, a third the third. A
 * document has its topic, and comes back to it.
 */
export function harmonic(times: number): number {
  let sum = 0;
  for (let time = 1; time <= times; time++) sum += 1 / time;
  return sum;
}
