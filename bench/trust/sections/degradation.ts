import type { CleanDocument } from '../clean-documents.ts';
import { Random } from '../random.ts';
import { score } from '../score.ts';
import { percent, table } from '../table.ts';
import { tripleOf } from '../triples.ts';

export function degradation(held: readonly CleanDocument[]): string {
  const random = new Random(3);
  const kinds = new Map<string, { count: number; ordered: number }>();
  for (const document of random.sample(
    held.filter(({ text }) => text.length > 200),
    400,
  )) {
    const { clean, light, heavy, kind } = tripleOf(document, random);
    const [a, b, c] = [score(clean), score(light), score(heavy)];
    const entry = kinds.get(kind) ?? { count: 0, ordered: 0 };
    entry.count++;
    if (a > b && b > c) entry.ordered++;
    kinds.set(kind, entry);
  }
  const total = [...kinds.values()].reduce(
    (sum, { count, ordered }) => ({ count: sum.count + count, ordered: sum.ordered + ordered }),
    { count: 0, ordered: 0 },
  );
  return [
    '### Clean above lightly above heavily spoiled',
    table(
      ['damage', 'triples', 'in order'],
      [...kinds, ['all', total] as const].map(([kind, { count, ordered }]) => [
        kind,
        count,
        percent(ordered / count),
      ]),
    ),
  ].join('\n\n');
}
