import type { Page } from './pages.ts';
import { bagScore, mean } from './score.ts';

export interface Column {
  readonly name: string;
  readonly scores: readonly number[];
}

/** The rows of a table: a name, and which pages it is about. */
export type Groups = readonly (readonly [string, readonly number[]])[];

export async function measure(
  name: string,
  pages: readonly Page[],
  extract: (page: Page) => string | Promise<string>,
): Promise<Column> {
  const scores: number[] = [];
  for (const page of pages) scores.push(bagScore(await extract(page), page.gold).f1);
  return { name, scores };
}

export function table(groups: Groups, columns: readonly Column[]): string {
  const head = `| set | pages | ${columns.map(({ name }) => name).join(' | ')} |`;
  const rows = groups.map(([name, members]) => {
    const figures = columns.map(({ scores }) =>
      mean(members.map((i) => scores[i]!))
        .toFixed(3)
        .replace(/^0/, ''),
    );
    return `| ${name} | ${members.length} | ${figures.join(' | ')} |`;
  });
  return [head, `|${'---|'.repeat(columns.length + 2)}`, ...rows].join('\n');
}
