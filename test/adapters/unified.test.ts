import rehypeParse from 'rehype-parse';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { type EmendData, emendCheck, emendClean } from '../../src/adapters/unified.ts';
import { revert } from '../../src/index.ts';

const MARKDOWN = '# The mill\n\nThe mill ground\u200b corn for three villages.\n';

/** A compiler that gives back every text node. */
function texts(this: { compiler?: unknown }) {
  const collect = (node: { value?: string; children?: unknown[] }): string =>
    node.value ?? (node.children ?? []).map((child) => collect(child as typeof node)).join('');
  this.compiler = collect;
}

describe('emendCheck', () => {
  it('leaves messages with rule and place, and the text alone', async () => {
    const file = await unified().use(remarkParse).use(emendCheck).use(texts).process(MARKDOWN);
    expect(String(file)).toContain('ground\u200b corn');
    const message = file.messages.find(({ ruleId }) => ruleId?.startsWith('unicode/'));
    expect(message).toMatchObject({ source: 'emend', fatal: false, line: 3, column: 16 });
    expect((file.data as EmendData).emend?.input).toBe(MARKDOWN);
  });

  it('works with rehype, on the source of the page', async () => {
    const html = '<p>One.</p>\n<p>The mill ground\u200b corn.</p>';
    const file = await unified()
      .use(rehypeParse, { fragment: true })
      .use(emendCheck, { format: 'html' })
      .use(texts)
      .process(html);
    const message = file.messages.find(({ ruleId }) => ruleId?.startsWith('unicode/'));
    expect(message).toMatchObject({ line: 2, column: 19 });
  });

  it('takes options', async () => {
    const file = await unified()
      .use(remarkParse)
      .use(emendCheck, { disable: ['unicode/'] })
      .use(texts)
      .process(MARKDOWN);
    expect(file.messages.map(({ ruleId }) => ruleId)).not.toContain('unicode/zero-width');
  });
});

describe('emendClean', () => {
  it('parses the cleaned text and leaves a report that undoes it', async () => {
    const file = await unified().use(remarkParse).use(emendClean).use(texts).process(MARKDOWN);
    expect(String(file)).toContain('ground corn');
    const { emend } = file.data as EmendData;
    expect(revert(emend!)).toBe(MARKDOWN);
  });

  it('keeps its report when emendCheck comes behind it', async () => {
    const file = await unified()
      .use(remarkParse)
      .use(emendClean)
      .use(emendCheck)
      .use(texts)
      .process(MARKDOWN);
    expect(revert((file.data as EmendData).emend!)).toBe(MARKDOWN);
    expect(file.data.emend).toMatchObject({ edits: [{ before: '\u200b' }] });
    expect(file.messages.map(({ ruleId }) => ruleId)).toContain('unicode/zero-width');
  });

  it('says what is missing when no parser stands in front', () => {
    expect(() => unified().use(emendClean).freeze()).toThrow(/use\(remarkParse\)/u);
  });
});
