import { countFunctionWords } from '../terms/function-words.ts';
import { frameOf, isFramed, isTakenOn } from './frame.ts';
import { seamGain, surprise } from './seam.ts';
import type { Stretch } from './trade-stretches.ts';

/**
 * Columns of {@link tradeFeatures}: what the words say (score, score a character, characters, sort of symbols), how they stand
 * (borders of line and clause, seam, grammar), and what else the text says.
 */
export const TRADE_COLUMNS = 15;

const NAME = /[a-z0-9]+/giu;
/** Characters around a stretch in which grammar is looked for. */
const AROUND = 10;
/** From this score on a stretch in a sentence makes the trade a subject of the text. */
const TELLING = 8;
/** Characters within which stretches belong to one advertisement. */
const NEAR = 80;

/** Every stretch of a text in numbers. */
export function tradeFeatures(text: string, stretches: readonly Stretch[]): Float32Array {
  const spoken = stretches.map(({ start, end, score }) =>
    score >= TELLING &&
    countFunctionWords(text, Math.max(0, start - AROUND), Math.min(text.length, end + AROUND)) > 0
      ? 1
      : 0,
  );
  const allSpoken = spoken.reduce<number>((sum, one) => sum + one, 0);
  const spokenWith = sumsOfGroups(stretches, spoken);
  const times = new Map<string, number>();
  for (const { start, end } of stretches) {
    const words = text.slice(start, end);
    times.set(words, (times.get(words) ?? 0) + 1);
  }
  const rows = new Float32Array(stretches.length * TRADE_COLUMNS);
  stretches.forEach(({ start, end, score }, i) => {
    const { before, after } = frameOf(text, start, end);
    const words = text.slice(start, end);
    const names = words.match(NAME)?.join('').length ?? 0;
    // A name in letters or figures is one thing, however long.
    const size = end - start - names + Math.min(1, names);
    rows.set(
      [
        score,
        score / size,
        size,
        Number(names > 0),
        surprise(text, start, Math.min(end, start + 2)),
        Number(before === ''),
        Number(after === ''),
        Number(isBorder(before.at(-1))),
        Number(isBorder(after[0])),
        seamGain(text, start, end),
        countFunctionWords(text, start, end),
        Number(isFramed(before)),
        Number(isTakenOn(after)),
        times.get(words)!,
        allSpoken - spokenWith[i]!,
      ],
      i * TRADE_COLUMNS,
    );
  });
  return rows;
}

/** Whether a clause ends here: at a mark, or at the end of the line. */
function isBorder(unit: string | undefined): boolean {
  return unit === undefined || /[\p{P}\p{S}]/u.test(unit);
}

/** For each stretch, the sum of `values` over those that stand within {@link NEAR} of one another, it among them. */
function sumsOfGroups(stretches: readonly Stretch[], values: readonly number[]): number[] {
  const out: number[] = [];
  for (let from = 0, to = 0; from < stretches.length; from = to) {
    let sum = 0;
    do sum += values[to++]!;
    while (to < stretches.length && stretches[to]!.start - stretches[to - 1]!.end <= NEAR);
    for (let i = from; i < to; i++) out.push(sum);
  }
  return out;
}
