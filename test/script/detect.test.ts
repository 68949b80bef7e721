import { describe, expect, it } from 'vitest';
import { detectScript } from '../../src/script/index.ts';

describe('detectScript', () => {
  it.each([
    ['我们在这里讨论软件的问题', 'Hans'],
    ['我們在這裡討論軟體的問題', 'Hant'],
    ['これは日本語の文章です', 'Jpan'],
    ['이것은 한국어 문장입니다', 'Kore'],
    ['This is English', 'Latn'],
    ['Это русский текст', 'Cyrl'],
    ['人口', 'Hani'],
    ['', 'Zyyy'],
    ['🎉🎉', 'Zyyy'],
    ['12345', 'Zyyy'],
    ['\ud800\udc00\udfff\ud800', 'Zyyy'],
  ])('%j is %s', (text, tag) => {
    expect(detectScript(text).tag).toBe(tag);
  });

  it('finds a tail in the other script and where it begins', () => {
    const body = '這家公司宣佈完成數億元的融資，資金將主要用於團隊擴張與業務發展，預計明年會有新產品問世。';
    const tail = '点击这里下载软件，马上领取优惠，还有更多惊喜等着你们来发现。';
    const script = detectScript(body + tail);
    expect(script).toMatchObject({ tag: 'Hant', mixed: true });
    expect(script.spans.map((span) => span.tag)).toEqual(['Hant', 'Hans']);
    expect(Math.abs(script.spans[1]!.start - body.length)).toBeLessThanOrEqual(3);
  });
});

describe('detectScript on hostile text', () => {
  it.each([
    ['lone surrogates', '\ud800'.repeat(1000)],
    ['NUL and controls', '\u0000\u0001\u0007'.repeat(1000)],
    ['private use', '\ue000\uf8ff'.repeat(1000)],
    ['one endless line in turns', '這说們们個个'.repeat(20_000)],
    ['a gap of half a megabyte between two scripts', `這個說們${'一'.repeat(500_000)}这个说们`],
  ])('answers on %s', (_, text) => {
    const script = detectScript(text);
    expect(script.spans.every(({ start, end }) => start < end && end <= text.length)).toBe(true);
  });
});
