import { describe, expect, it } from 'vitest';
import { applyChanges } from '../../src/edit/index.ts';
import { detectFormat } from '../../src/parse/detect-format.ts';
import { findResidue, parse } from '../../src/parse/index.ts';

const clean = (input: string) =>
  applyChanges(
    input,
    findResidue(input, 'text').flatMap(({ fix = [] }) => fix),
  );

describe('residue of other extractors', () => {
  it.each([
    ['前一段。\n![]()\n后一段。', '前一段。\n后一段。'],
    ['他说<samp id="k7w2q">这里</samp>没有标签。', '他说这里没有标签。'],
    ['第一行。x0dx0a第二行。', '第一行。\n第二行。'],
    ['```\n![]()\n```\n\n![]()\n后。', '```\n![]()\n```\n\n后。'],
  ])('%j becomes %j', (input, output) => expect(clean(input)).toBe(output));

  it.each([
    'Use <samp> for sample output and <p> for paragraphs.',
    'The bytes \\x0d\\x0a end a line; 0x0a is LF.',
    '![alt](image.png) stays.',
    'Write `<label class="x">Name</label>` around it.',
    'So:\n\n```html\n<label class="x">Name</label>\n![]()\n```\n\nand that is all.',
  ])('%j stays as it is', (input) => expect(clean(input)).toBe(input));
});

describe('blocks of plain text', () => {
  it('are lines', () => {
    expect(parse('一\n二\n\n三', { format: 'text' }).blocks).toHaveLength(3);
  });

  it('are paragraphs where lines were wrapped', () => {
    const wrapped =
      'This paragraph was wrapped by a mail program at about seventy two char-\nacters, so that each of its lines but the last is nearly as wide as the\nwidest of them, and most lines end in the middle of a sentence as here,\nwhich a break of the author would hardly do.';
    expect(parse(wrapped, { format: 'text' }).blocks).toHaveLength(1);
  });
});

describe('format', () => {
  it.each([
    ['html', '<!DOCTYPE html><p>x'],
    ['html', '<div><p>One paragraph of a page.</p><p>And another one.</p></div>'],
    ['markdown', '---\ntitle: x\n---\ntext'],
    ['markdown', '# Title\n\nSome **bold** text.'],
    ['markdown', '见[这里](https://example.org/a)和[那里](https://example.org/b)。'],
    ['text', '普通的一行文字。\n又一行。'],
    ['text', 'In HTML a paragraph starts with <p>, and 1 < 2.'],
    ['text', 'Rated 5 * 3 * 2 and #1 of all.'],
  ])('%s: %j', (format, text) => expect(detectFormat(text)).toBe(format));

  it('by content type, but HTML without a tag is text', () => {
    expect(detectFormat('x & y', 'text/html; charset=utf-8')).toBe('text');
    expect(detectFormat('a <b>c</b>', 'text/html')).toBe('html');
    expect(detectFormat('x', 'text/markdown')).toBe('markdown');
  });
});
