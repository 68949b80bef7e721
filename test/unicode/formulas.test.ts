import { describe, expect, it } from 'vitest';
import { identify } from '../../src/index.ts';
import { blankFormulas, withoutFormulas } from '../../src/unicode/formulas.ts';

describe('formulas', () => {
  it.each([
    ['in a line', '设$A$和$B$相似。', '设和相似。'],
    ['set apart', 'so\n$$\nx_1^2\n$$\nholds', 'so\n\nholds'],
    ['in an environment', 'so \\begin{align*}x&=y\\\\z&=1\\end{align*} holds', 'so  holds'],
    ['in brackets of LaTeX', 'so \\(x\\) and \\[y\\] hold', 'so  and  hold'],
  ])('are left out: %s', (_label, text, prose) => {
    expect(withoutFormulas(text)).toBe(prose);
  });

  it.each([
    ['prices', 'from $5 to $6, or $7–$8 and US$9'],
    ['variables', '$HOME/$USER and $PATH: see $1'],
    ['a document', '\\begin{document}All of it.\\end{document}'],
    ['escapes of Markdown', 'a \\[ b, and \\( c'],
  ])('are told from %s', (_label, text) => {
    expect(withoutFormulas(text)).toBe(text);
  });

  it('leave offsets as they are when blanked out', () => {
    expect(blankFormulas('a $x$ b')).toBe('a     b');
  });

  it('do not hide the language of the text around them', () => {
    const line =
      '由此可知该式成立。$$\\begin{aligned}\\mathbf{x}^{\\top}\\boldsymbol{z}&=\\operatorname{tr}(\\mathbf{A})\\end{aligned}$$\n';
    const { language, script } = identify(line.repeat(20));
    expect([language.tag, script.tag]).toEqual(['zh', 'Hans']);
  });
});
