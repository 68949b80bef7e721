import { applyChanges } from '../../src/edit/index.ts';
import { parseHtml } from '../../src/parse/html/index.ts';

/** What is taken for the main content of a page, a block a line. */
export function mainOf(html: string): string {
  const { edits, blocks } = parseHtml(html);
  const text = applyChanges(html, edits);
  return blocks
    .filter(({ main }) => main)
    .map(({ start, end }) => text.slice(start, end))
    .join('\n');
}
