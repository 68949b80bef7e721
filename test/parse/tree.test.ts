import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Nodes } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import type { DocumentNode, Node } from '../../src/parse/html/dom.ts';
import { parseTree } from '../../src/parse/html/tree.ts';

/**
 * Our tree is built by parse5 itself, without the tree of rehype in between, so that Readability can work on it
 * and every text node knows its place. It must be the very tree that rehype would have made.
 */
const root = fileURLToPath(new URL('../../fixtures/pages/', import.meta.url));
const read = (file: string) => readFileSync(root + file, 'utf8');
const content = read('content/code.html');
// Comments are no nodes of ours: the slot for the content is filled.
const shells = readdirSync(`${root}shells`).map((file) => [
  file,
  read(`shells/${file}`).replace('<!-- content -->', content),
]);
const contents = readdirSync(`${root}content`).map((file) => [file, read(`content/${file}`)]);
const broken: [string, string][] = [
  ['tags that overlap', '<p><b>one<i>two</b>three</i></p>'],
  ['text in a table', '<table>lost<tr><td>found</table>'],
  ['no end', '<ul><li>a<li>b<p>c'],
  ['entities', '<p title="&quot;">5 &gt; 3 &amp;c. &#x4e2d;文</p>'],
  ['a form in a form', '<form><div><form><input></form></div>x</form>'],
];

describe.each([...shells, ...contents, ...broken] as [string, string][])('%s', (_, html) => {
  it('becomes the tree that rehype-parse makes, with the same places', () => {
    const hast = unified().use(rehypeParse).parse(html);
    expect(ours(parseTree(html))).toEqual(theirs(hast));
  });
});

/** One line an element or text, with its depth; text with its place in the source. */
function ours(node: DocumentNode | Node, depth = 0): string[] {
  if (node.nodeType === 3) return [`${depth} "${node.textContent}" ${node.start}-${node.end}`];
  const own = 'localName' in node ? [`${depth} <${node.localName}>`] : [];
  return [...own, ...node.childNodes.flatMap((child) => ours(child, depth + own.length))];
}

function theirs(node: Nodes, depth = 0): string[] {
  if (node.type === 'text') {
    const { start, end } = node.position!;
    return [`${depth} "${node.value}" ${start.offset}-${end.offset}`];
  }
  if (node.type !== 'element' && node.type !== 'root') return [];
  const own = node.type === 'element' ? [`${depth} <${node.tagName}>`] : [];
  return [...own, ...node.children.flatMap((child) => theirs(child, depth + own.length))];
}
