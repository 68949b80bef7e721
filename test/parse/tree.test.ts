import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Nodes } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { type DocumentNode, ElementNode, type Node, TextNode } from '../../src/parse/html/dom.ts';
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

/** Nodes that are put into arrays while a page becomes a tree. */
function nodesListed(html: string): number {
  const push = Array.prototype.push;
  let listed = 0;
  Array.prototype.push = function (this: unknown[], ...items: unknown[]) {
    if (items[0] instanceof TextNode || items[0] instanceof ElementNode) listed++;
    return push.apply(this, items);
  };
  try {
    parseTree(html);
    return listed;
  } finally {
    Array.prototype.push = push;
  }
}

it.each([
  ['paragraphs on lines of their own', '<p>one</p>\n'],
  ['line breaks', 'one<br>'],
  ['what stands in a table and belongs before it', '<table>x<b>y</b>x<b>y</b>'],
])('lists the children of one element once, however many: %s', (_, piece) => {
  const small = nodesListed(piece.repeat(200));
  const large = nodesListed(piece.repeat(400));
  expect(small).toBeGreaterThan(0);
  expect(large / small).toBeLessThan(2.5);
});

it('keeps a list of children true that was asked for before they came and went', () => {
  const document = parseTree('<p>a</p><p>b</p>');
  const body = document.body!;
  const texts = () => body.childNodes.map((node) => node.textContent).join('');
  const c = document.createElement('i');
  c.textContent = 'c';
  expect(texts()).toBe('ab');
  body.appendChild(c);
  expect(texts()).toBe('abc');
  body.insertBefore(document.createTextNode('-'), c);
  expect(texts()).toBe('ab-c');
  body.insertBefore(c, body.firstChild);
  expect(texts()).toBe('cab-');
  body.insertBefore(document.createTextNode('+'), body.childNodes[1]!);
  expect(texts()).toBe('c+ab-');
  expect(body.children.map(({ localName }) => localName)).toEqual(['i', 'p', 'p']);
});
