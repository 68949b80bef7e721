import { type DocumentNode, ElementNode, TextNode } from './dom.ts';
import { jsonStrings } from './json-strings.ts';
import { visibleLength } from './visible-length.ts';

/** Scripts longer than this are data, not metadata. UTF-16 units. */
const LONGEST = 200_000;
/** Shorter bodies are summaries. UTF-16 units. */
const SHORTEST = 200;
/** What a JSON string spells otherwise than it reads, and the HTML that bodies come in. */
const SPELLED = /(?:\\u[0-9a-fA-F]{4})+|\\.|<[^<>]{0,500}>/gs;
/** What of it breaks a string into lines. */
const BREAK = /^(?:\\[nr]|<\/?(?:p|div|h[1-6]|li|ul|ol|blockquote|section|br)\b)/i;
/** What stands for another letter than itself and breaks no line. https://datatracker.ietf.org/doc/html/rfc8259#section-7 */
const MEANS: Readonly<Record<string, string>> = { b: ' ', f: ' ', t: ' ' };

interface Body {
  readonly script: ElementNode;
  readonly json: string;
  /** In the source. */
  readonly start: number;
}

/**
 * Shows the article of a page that has it for search engines alone, in JSON-LD (https://schema.org/articleBody), while a
 * script draws what readers see. Where it is longer than all that the page shows, it is the page.
 *
 *     <script type="application/ld+json">{"@type": "NewsArticle", "articleBody": "The bridge closes …"}</script>
 *
 * @returns the element made for it, null when the page tells its story itself
 */
export function showUntold(document: DocumentNode): ElementNode | null {
  const { body } = document;
  const untold = longestBody(document);
  if (body === null || untold === null) return null;
  const told = visibleLength(body);
  // What it spells is never shorter than what it reads.
  if (untold.json.length <= told) return null;
  const article = articleOf(document, untold);
  if (visibleLength(article) <= told) return null;
  // Where it stands in the source: blocks are read in the order of the tree.
  const { script } = untold;
  if (isUnder(script, body)) script.parentNode!.insertBefore(article, script);
  else body.insertBefore(article, body.firstChild);
  return article;
}

function longestBody(document: DocumentNode): Body | null {
  let longest: Body | null = null;
  for (const script of document.documentElement?.getElementsByTagName('script') ?? []) {
    if (script.getAttribute('type') !== 'application/ld+json') continue;
    const text = script.firstChild;
    if (text?.nodeType !== 3 || text.start < 0 || text.textContent.length > LONGEST) continue;
    for (const [name, json, at] of jsonStrings(text.textContent)) {
      if (name === 'articleBody' && json.length > Math.max(SHORTEST, longest?.json.length ?? 0))
        longest = { script, json, start: text.start + at };
    }
  }
  return longest;
}

function isUnder(element: ElementNode, body: ElementNode): boolean {
  for (let at = element.parentNode; at !== null; at = at.parentNode) if (at === body) return true;
  return false;
}

/** The body as paragraphs, whose text knows where it stands in the script. */
function articleOf(document: DocumentNode, { json, start }: Body): ElementNode {
  const article = new ElementNode(document, 'article', [{ name: 'itemprop', value: 'articleBody' }]);
  let paragraph: ElementNode | null = null;
  const add = (value: string, from: number, to: number) => {
    if (value === '') return;
    if (paragraph === null) {
      paragraph = new ElementNode(document, 'p');
      article.appendChild(paragraph);
    }
    const text = new TextNode(value);
    text.start = start + from;
    text.end = start + to;
    paragraph.appendChild(text);
  };
  let at = 0;
  for (const match of json.matchAll(SPELLED)) {
    const [spelled] = match;
    add(json.slice(at, match.index), at, match.index);
    at = match.index + spelled.length;
    if (BREAK.test(spelled)) paragraph = null;
    else if (spelled[0] === '\\') add(meaningOf(spelled), match.index, at);
  }
  add(json.slice(at), at, json.length);
  return article;
}

function meaningOf(spelled: string): string {
  const letter = spelled[1]!;
  if (letter !== 'u') return MEANS[letter] ?? letter;
  return spelled.replace(/\\u(.{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
