import type { Case } from './generate.ts';

/** What repairs a text; the common denominator of ours and the peer's. */
export interface Tool {
  readonly name: string;
  repair(text: string): string;
}

export interface Score {
  rows: number;
  whole: number;
  right: number;
  characters: number;
}

export function score(cases: readonly Case[], tool: Tool): Score {
  const total: Score = { rows: 0, whole: 0, right: 0, characters: 0 };
  for (const { broken, original } of cases) {
    const repaired = tool.repair(broken);
    total.rows++;
    if (repaired === original) total.whole++;
    const [a, b] = [[...repaired], [...original]];
    total.right += repaired === original ? b.length : commonLength(a, b);
    total.characters += Math.max(a.length, b.length);
  }
  return total;
}

/** Length of the longest common subsequence. */
function commonLength(a: readonly string[], b: readonly string[]): number {
  const row = new Uint16Array(b.length + 1);
  for (const x of a) {
    let diagonal = 0;
    for (let j = 1; j <= b.length; j++) {
      const above = row[j]!;
      row[j] = x === b[j - 1] ? diagonal + 1 : Math.max(above, row[j - 1]!);
      diagonal = above;
    }
  }
  return row[b.length]!;
}

export function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((part / whole) * 100).toFixed(1)}%`;
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, i) => (i === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

/** How many texts of each group two tools restore, and how much of the others. */
export function comparison(
  groups: readonly (readonly [string, readonly Case[]])[],
  ours: Tool,
  peer: Tool,
): string {
  const head = [
    '',
    'texts',
    ...['whole', 'characters'].flatMap((what) => [peer, ours].map(({ name }) => `${name}, ${what}`)),
  ];
  const lines = groups.map(([name, cases]) => {
    const scores = [score(cases, peer), score(cases, ours)];
    return [
      name,
      String(cases.length),
      ...scores.map(({ whole, rows }) => percent(whole, rows)),
      ...scores.map(({ right, characters }) => percent(right, characters)),
    ];
  });
  return table(head, lines);
}
