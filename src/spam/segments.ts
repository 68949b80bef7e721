/**
 * All maximal scoring subsequences (Ruzzo and Tompa 1999): the disjoint stretches whose scores add up to the
 * most, where no stretch can be made better by growing or shrinking. Linear in time.
 *
 * @returns half-open ranges of indices, in order, with their scores
 */
export function maximalStretches(scores: ArrayLike<number>): { from: number; to: number; score: number }[] {
  // Candidates, left to right: [from, to) with the sums of all scores before (left) and up to its end (right).
  const from: number[] = [];
  const to: number[] = [];
  const left: number[] = [];
  const right: number[] = [];
  // previous[k]: nearest candidate in front of k with a smaller left sum, so that the search skips over others.
  const previous: number[] = [];
  let sum = 0;
  for (let i = 0; i < scores.length; i++) {
    const score = scores[i]!;
    if (score <= 0) {
      sum += score;
      continue;
    }
    let start = i;
    let before = sum;
    sum += score;
    let j = from.length - 1;
    while (true) {
      while (j >= 0 && left[j]! >= before) j = previous[j]!;
      if (j < 0 || right[j]! >= sum) break;
      // Candidate j and everything behind it join the new one.
      start = from[j]!;
      before = left[j]!;
      from.length = j;
      to.length = j;
      left.length = j;
      right.length = j;
      const link = previous[j]!;
      previous.length = j;
      j = link;
    }
    from.push(start);
    to.push(i + 1);
    left.push(before);
    right.push(sum);
    previous.push(j);
  }
  return from.map((start, k) => ({ from: start, to: to[k]!, score: right[k]! - left[k]! }));
}
