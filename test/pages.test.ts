import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { clean, inspect } from '../src/index.ts';

const SLOT = '<!-- content -->';

function read(folder: string): Map<string, string> {
  const root = fileURLToPath(new URL(`../fixtures/pages/${folder}/`, import.meta.url));
  const files = readdirSync(root).sort();
  return new Map(files.map((file) => [file.replace('.html', ''), readFileSync(root + file, 'utf8')]));
}

/** The words that a page shows, one text node a line. */
function shown(html: string): string[] {
  const body = html.replace(/<head>.*<\/head>|<!.*?>/gs, '').replace(/&gt;/g, '>');
  return body.split(/<[^>]*>/).flatMap((text) => words(text) || []);
}

/** White space is laid out anew, and is none of this test's business. */
const words = (text: string) => text.replace(/\s+/g, ' ').trim();

const contents = read('content');
const shells = read('shells');

/** What does not come out so yet, and why. Strict: red when it starts to. */
const knownFailures: Readonly<Record<string, string>> = {
  // Since the forest was fitted on newspapers, too: three linked headlines in the next cell are a third of the page.
  'table-layout': 'only-table',
};

describe.each([...shells.keys()])('in the shell %s', (shell) => {
  const [before, after] = shells.get(shell)!.split(SLOT) as [string, string];
  const failing = knownFailures[shell];

  if (failing !== undefined)
    it.fails(`${failing} does not come out whole and alone yet`, () => comesOut(failing));

  it.each([...contents.keys()].filter((content) => content !== failing))(
    '%s comes out whole and alone',
    comesOut,
  );

  function comesOut(content: string): void {
    const html = before + contents.get(content)! + after;
    const { text } = clean({ content: html, format: 'html' });
    expect(words(text)).toBe(shown(contents.get(content)!).join(' '));
  }
});

describe('without anything around it', () => {
  it.each([...contents.keys()])('%s is called what it is, and no menu', (content) => {
    const { segments } = inspect({ content: contents.get(content)!, format: 'html' }, { preset: 'lenient' });
    expect(segments.filter(({ kept }) => !kept)).toEqual([]);
  });
});
