import { describe, expect, it } from 'vitest';
import { applyChanges } from '../../src/edit/index.ts';
import { clean } from '../../src/index.ts';
import { findResidue, parse } from '../../src/parse/index.ts';

const read = (input: string) => {
  const parsed = parse(input, { format: 'markdown' });
  const text = applyChanges(input, parsed.edits);
  return {
    ...parsed,
    text,
    pieces: parsed.blocks.map((block) => [block.kind, text.slice(block.start, block.end)]),
  };
};

describe('front matter', () => {
  it('in YAML is a block and metadata with spans', () => {
    const input = '---\ntitle: "好的标题"\ndate: 2024-09-04 08:00\nauthor: 某人\ntags: [a, b]\n---\n\n正文。';
    const { metadata, pieces } = read(input);
    expect(pieces[0]![0]).toBe('front-matter');
    expect(metadata.published?.value).toBe('2024-09-04T08:00');
    expect(metadata.tags?.map(({ value }) => value)).toEqual(['a', 'b']);
    for (const field of [metadata.title!, metadata.author!]) {
      expect(input.slice(field.start, field.end)).toBe(field.value);
    }
  });

  it('in TOML too', () => {
    expect(read('+++\ntitle = "T"\ndate = 2024-09-04T08:00:00Z\n+++\ntext').metadata).toMatchObject({
      title: { value: 'T' },
      published: { value: '2024-09-04T08:00:00Z' },
    });
  });

  it('that is damaged is text', () => {
    expect(read('---\ntitle: {open: [a\n---\ntext').metadata).toEqual({});
  });
});

describe('broken emphasis', () => {
  it('torn apart by a rule is closed where it was opened', () => {
    const input = '**本轮融资今日完成。\n\n---\n**\n后文继续。\n';
    const { text, findings } = clean({ content: input, format: 'markdown' });
    expect(text).toBe('**本轮融资今日完成。**\n\n---\n后文继续。\n');
    expect(findings).toMatchObject([{ rule: 'parse/broken-emphasis', start: 17, end: 20, fixed: true }]);
  });

  it.each([
    ['**第二步：  **缴纳费用。', '**第二步：**  缴纳费用。'],
    ['> 1. **Step 2: **Pay the fee.', '> 1. **Step 2:** Pay the fee.'],
    ['**Is it allowed? **\r\nIt is.', '**Is it allowed?**\r\nIt is.'],
    ['** Advice** on plans', '**Advice** on plans'],
    ['## ** II **', '## **II**'],
  ])('with spaces inside of its markers gets rid of them: %j', (content, mended) => {
    const fixes = findResidue(content, 'markdown').flatMap(({ fix = [] }) => fix);
    expect(applyChanges(content, fixes)).toBe(mended);
  });

  it.each([
    '**args and **options are passed on',
    '2 ** 3 ** 4 is large',
    '** and ** are markers',
    '** **',
    '**bold** and plain',
    '**one: **two **three',
    '`**` **a: **b',
    '    **Step 2: **Pay',
    '```\n**Step 2: **Pay\n~~~\n**Step 3: **Pay\n```',
    '***both: ***here',
  ])('is not seen in %j', (input) => expect(findResidue(input, 'markdown')).toEqual([]));

  it('stays when its rule is disabled, and is still reported when more confidence is asked for', () => {
    const content = '**本轮融资今日完成。\n\n---\n**\n后文继续。\n';
    const disabled = clean({ content, format: 'markdown' }, { disable: ['parse/'] });
    expect(disabled).toMatchObject({ text: content, findings: [] });
    const careful = clean({ content, format: 'markdown' }, { minConfidence: 1 });
    expect(careful).toMatchObject({ text: content, findings: [{ fixed: false }] });
  });

  it.each(['**bold** and plain\n\n**\n', '```\n**open\n\n**\n```\n', '**a**\n\n---\n\n**b**\n'])(
    'that is whole, or code, is left alone: %j',
    (input) => expect(findResidue(input, 'markdown')).toEqual([]),
  );
});

describe('blocks', () => {
  it('a long line over a rule is no heading', () => {
    const line = '这是文章的最后一句话，作者忘了在分隔线前面空一行。\n它还有第二行。';
    expect(read(`${line}\n---\n后记`).pieces.slice(0, 2)).toEqual([
      ['paragraph', line],
      ['rule', '---'],
    ]);
  });

  it('knows lists, quotes, code, tables, images and how much of a block is links', () => {
    const { blocks } = read(
      '# H\n\n- [a](b)\n\n> q\n\n```\nc\n```\n\n| a | b |\n| - | - |\n| c | d |\n\n![alt](src)\n',
    );
    expect(blocks.map(({ kind }) => kind)).toEqual([
      'heading',
      'list-item',
      'quote',
      'code',
      'table',
      'image',
    ]);
    expect(blocks[1]!.linkDensity).toBe(1);
  });

  it('nested a thousand deep are read without recursion', () => {
    expect(read(`${'> '.repeat(1000)}deep`).blocks.length).toBeGreaterThan(0);
  });

  it.each([
    ['tables', '| a | b |\n|---|:-:|\n| 1 | `x|y` |\n| *2* | [l](http://e.org "t") |\n'],
    ['lists in lists', '- one\n  - two\n    1. three\n       - [ ] task\n       - [x] done\n  - four\n'],
    ['residue in fences', '~~~\n![]()\nx0dx0a\n<samp id="a">b</samp>\n~~~\n\n    ![]() indented\n'],
    ['residue in code spans', 'An image without an address is `![]()` and a tag is `<font color="red">`.\n'],
    ['footnotes', 'A note.[^1]\n\n[^1]: It has\n    two lines.\n'],
    ['formulas', '$a_i * b_i$ and\n\n$$\n\\sum_{i=0}^{n} x_i^2 ** 2\n$$\n'],
    [
      'HTML blocks',
      '<details>\n<summary>More</summary>\n\n**bold**\n\n</details>\n\nPress <kbd class="k">Ctrl</kbd>.\n',
    ],
    ['references', '[one][1] and ![img][pic]\n\n[1]: http://example.org/a "T"\n[pic]: ./a.png\n'],
    ['headings by underline, hard breaks', 'Title\n=====\n\nSub\n---\n\nline  \nbreak\\\nend\n'],
  ])('leaves clean %s as they are', (_, text) => {
    for (const lines of [text, text.replaceAll('\n', '\r\n')])
      expect(clean({ content: lines, format: 'markdown' }).edits).toEqual([]);
  });
});
