import { describe, expect, it } from 'vitest';
import { clean } from '../../src/index.ts';

describe('what shows characters instead of saying them', () => {
  it.each([
    ['a code span', 'Write `&amp;lt;` when you mean a less-than sign, and `\\u4e2d` for an escape.'],
    [
      'a code span of Markdown',
      '# Entities\n\nWrite `&amp;lt;` when you mean **less than**.\n\n- `&amp;amp;`\n',
    ],
    [
      'what is escaped in Markdown',
      '# Drawing\n\nDraw on a &lt;canvas&gt; element, **R&amp;D** says, at 2 &#42; 3.\n\n- [More](https://example.org)\n',
    ],
    ['an element', 'Write <code>&amp;lt;</code> when you mean a less-than sign.'],
    ['a quoted entity', 'In HTML “&amp;nbsp;” is a space at which no line breaks.'],
    [
      'indented code',
      'Compare both like this:\n\n    if (a &amp;&amp; b) { run(); }\n\nand nothing else happens.',
    ],
  ])('keeps %s', (_, text) => {
    expect(clean(text).text).toBe(text);
  });

  it('keeps inline code of a page, whose tags are gone by then', () => {
    const page = '<p>Write <code>&amp;amp;lt;</code> when you mean a less-than sign, &amp;amp; so on.</p>';
    expect(clean({ content: page, format: 'html' }).text).toBe(
      'Write &amp;lt; when you mean a less-than sign, & so on.',
    );
  });

  it('still decodes what Markdown need not escape', () => {
    expect(clean('# Caf&eacute;\n\nFish&amp;nbsp;and &#x4e2d;.\n').text).toBe(
      '# Café\n\nFish\u00a0and 中.\n',
    );
  });

  it('still decodes what was escaped once too often in a sentence', () => {
    expect(clean('Fish &amp;amp; chips &amp;amp; tea were served, and `&amp;amp;` was kept.').text).toBe(
      'Fish & chips & tea were served, and `&amp;amp;` was kept.',
    );
  });
});
