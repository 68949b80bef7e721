import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { applyChanges } from '../../src/edit/index.ts';
import { tornLines } from '../../src/parse/torn-lines.ts';
import { fromText } from './ours.ts';
import type { Page } from './pages.ts';
import { bagScore, mean } from './score.ts';

type Node = DefaultTreeAdapterTypes.Node;

/** Elements that a browser begins a new line for, and such as hold a text of their own: not by the table of our parser, which is measured. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body br button caption center col colgroup dd details dialog dir div dl dt fieldset ' +
    'figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html iframe legend li main menu nav ol optgroup option p ' +
    'pre section select summary table tbody td textarea tfoot th thead tr ul video audio'
  ).split(' '),
);
const UNSEEN = new Set(['script', 'style', 'noscript', 'template', 'head', 'svg', 'math']);

interface Line {
  readonly text: string;
  /** No border of a block lies between it and the line before. */
  readonly goesOn: boolean;
}

/** The text nodes of a page, stripped, each on its lines: BeautifulSoup's `get_text("\n", strip=True)` of the body. */
function textNodes(html: string): Line[] {
  const lines: Line[] = [];
  let border = true;
  const way: { node: Node; next: number }[] = [{ node: parse(html), next: 0 }];
  while (way.length > 0) {
    const top = way[way.length - 1]!;
    const children = 'childNodes' in top.node ? top.node.childNodes : [];
    const isBlock = BLOCKS.has(top.node.nodeName);
    if (top.next === 0 && isBlock) border = true;
    const child = children[top.next++];
    if (child === undefined) {
      if (isBlock) border = true;
      way.pop();
    } else if ('value' in child && child.nodeName === '#text') {
      for (const line of child.value.split(/\r\n?|\n/)) {
        const text = line.trim();
        if (text === '') continue;
        lines.push({ text, goesOn: !border });
        border = false;
      }
    } else if (!UNSEEN.has(child.nodeName)) way.push({ node: child, next: 0 });
  }
  return lines;
}

/** How many breaks are mended, how many of these lie inside a block, and what the article gains. */
export function tornSection(pages: readonly Page[]): string {
  const sets = [...new Set(pages.map(({ set }) => set))];
  const rows = sets.map((set) => {
    const members = pages.filter((page) => page.set === set);
    const found = members.map(measurePage);
    const sum = (count: (page: Measured) => number) => found.reduce((total, page) => total + count(page), 0);
    const [joined, right] = [sum(({ joined }) => joined), sum(({ right }) => right)];
    const share = joined === 0 ? '–' : `${((100 * right) / joined).toFixed(1)}%`;
    const f1 = (score: (page: Measured) => number) => mean(found.map(score)).toFixed(3);
    const torn = found.filter(({ joined }) => joined > 0).length;
    return `| ${set} | ${members.length} | ${torn} | ${joined} | ${share} | ${f1(({ before }) => before)} | ${f1(({ after }) => after)} |`;
  });
  return `### From text nodes, each on a line of its own

What \`get_text("\\n", strip=True)\` of BeautifulSoup gives tears sentences at their links and bold words; \`parse/torn-line\` joins
them again. A joined break is right where no border of a block lies in it. The rule was written on the sites of one half by a
hash. F1 of the article in the text as torn, and as mended.

| set | pages | mended | breaks joined | right | F1 as torn | F1 as mended |
|---|---|---|---|---|---|---|
${rows.join('\n')}`;
}

interface Measured {
  readonly joined: number;
  readonly right: number;
  readonly before: number;
  readonly after: number;
}

function measurePage({ html, site, gold }: Page): Measured {
  const lines = textNodes(html);
  const goesOn = new Map<number, boolean>();
  let text = '';
  for (const line of lines) {
    if (text !== '') text += '\n';
    goesOn.set(text.length, line.goesOn);
    text += line.text;
  }
  const joints = tornLines(text);
  const mended = applyChanges(
    text,
    joints.flatMap(({ fix = [] }) => fix),
  );
  const score = (given: string) => bagScore(fromText(given, site), gold).f1;
  const before = score(text);
  return {
    joined: joints.length,
    right: joints.filter(({ end }) => goesOn.get(end)).length,
    before,
    after: joints.length === 0 ? before : score(mended),
  };
}
