import { describe, expect, it } from 'vitest';
import { clean } from '../../src/index.ts';

describe('damage inside code', () => {
  it('is mended where nothing but indentation says that there is code', () => {
    const source = [
      '    # æ‰“å¼€å›¾ç‰‡ä¹‹å‰',
      '    img = Image.open(path)',
      '',
      "        { error: 'Ð“Ñ€ÐµÑˆÐºÐ° Ð¿Ñ€Ð¸ Ñ‚ÑŠÑ€ÑÐµÐ½Ðµ' },",
      "\t\talert('Merci! Votre demande a Ã©tÃ© envoyÃ©e et nous vous rÃ©pondrons dÃ¨s que possible!');",
    ].join('\n');
    const { text } = clean({ content: source, format: 'text' });
    expect(text).toContain('# 打开图片之前');
    expect(text).toContain("'Грешка при търсене'");
    expect(text).toContain('a été envoyée et nous vous répondrons dès que possible!');
  });

  it('is mended in a listing when the text around it has the same', () => {
    const post =
      'La marÃ©e est dÃ©jÃ\u00a0 passÃ©e, et le bateau est restÃ©.\n\n```js\n// dÃ©but de la marÃ©e\nlet level = 0;\n```\n';
    expect(clean({ content: post, format: 'markdown' }).text).toContain('// début de la marée');
  });

  it('is what the author shows when it stands in a listing alone', () => {
    const manual =
      'A decoder that takes UTF-8 for windows-1252 makes such text.\n\n```\nLa marÃ©e est dÃ©jÃ\u00a0 passÃ©e\n```\n\nCall `mend` on it.\n';
    expect(clean({ content: manual, format: 'markdown' }).text).toBe(manual);
  });

  it('is told of when a few words of code stand among it', () => {
    const full = 'ä¾‹å¦‚ `tides` â€”â€” gateway ä¼šè‡ªåŠ¨æ£€æµ‹åˆ°å®ƒ';
    const report = clean({ content: full, format: 'markdown' });
    expect(report.text).toBe('例如 `tides` —— gateway 会自动检测到它');
    expect(report.findings.some(({ rule, fixed }) => fixed && rule.startsWith('mojibake/'))).toBe(true);
  });

  it('is not the only thing left alone: escapes stay in an indented line as well', () => {
    const source = 'The gauge:\n\n    print("\\u4e2d\\u6587 &amp; more");\n\nreads the tide.';
    expect(clean({ content: source, format: 'text' }).text).toBe(source);
  });
});

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
