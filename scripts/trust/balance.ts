/**
 * Weights that bring every source to the reference mix of {@link Trust.score}: sources count alike, and within each the good and
 * the bad do. A corpus of spam is half spam because its collectors wanted it so; that must not teach the score what is common.
 */
export function balanced(rows: readonly { readonly source: string; readonly y: 0 | 1 }[]): number[] {
  const size = new Map<string, number>();
  const key = ({ source, y }: { source: string; y: 0 | 1 }) => `${source}\t${y}`;
  for (const row of rows) size.set(key(row), (size.get(key(row)) ?? 0) + 1);
  return rows.map((row) => 1 / size.get(key(row))!);
}
