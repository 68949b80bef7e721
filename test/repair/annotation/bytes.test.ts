import { describe, expect, it } from 'vitest';
import {
  annotateBytes,
  type LossyDecoder,
  type Reading,
  replaceFullWidth,
} from '../../../src/repair/annotation/damage.ts';
import { repair } from '../../../src/repair/index.ts';

const browser: LossyDecoder = { mark: '\ufffd', swallows: false };
const older: LossyDecoder = { mark: '?', swallows: true };

/** A converter's table, as far as the sentences below need it; its order is the order of replacement. */
const table: readonly Reading[] = [
  ['數', 'shù'],
  ['據', 'jù'],
  ['驗', 'yàn'],
  ['謹', 'jǐn'],
  ['機', 'jī'],
  ['實', 'shí'],
  ['學', 'xué'],
  ['發', 'fā'],
];

describe('full-width forms replaced in raw GBK bytes', () => {
  it('is what the traces say', () => {
    expect(replaceFullWidth('保护', { mark: '?', swallows: false })).toBe('?;?');
    expect(replaceFullWidth('。“一帶一路”建設', { mark: '?', swallows: false })).toBe('?!耙粠б宦贰苯ㄔO');
  });

  it.each([
    '图书馆每天上午九点开门。他们保护古籍已经很多年了。',
    '這座橋建於一九三五年。如今每天有上萬輛車經過。',
    '老师常说读书要慢。我们那时候都不懂。',
    '村子后面有一条小河,夏天孩子们常在那里游泳。水很凉。',
  ])('finds the way back: %s', (text) => {
    const damaged = replaceFullWidth(text, browser) ?? '';
    expect(damaged).not.toBe(text);
    const { text: mended, findings } = repair(damaged);
    expect(mended).toBe(text);
    expect(findings.map(({ rule }) => rule)).toContain('mojibake/half-width-bytes');
  });
});

describe('private-use characters dropped afterwards', () => {
  const dropping: LossyDecoder = { ...browser, dropsPrivate: true };

  it('leaves one character of two', () => {
    const text = '他保留了所有的信件,放在書架上。';
    const kept = replaceFullWidth(text, browser)!;
    const damaged = replaceFullWidth(text, dropping)!;
    expect(kept.length).toBeGreaterThan(damaged.length);
    const { text: mended, findings } = repair(damaged);
    expect(mended).toBe(text);
    expect(findings[0]?.data).toMatchObject({ inferred: expect.stringContaining('所有') });
  });
});

describe('readings written into raw GBK bytes', () => {
  it('strikes across borders', () => {
    expect(annotateBytes('因為所有', table, older)).toBe('因?yàn)樗\ue2c4?');
    expect(annotateBytes('部分數據遷移', table, older)).toBe('部分?jǐn)?shù)據(jù)遷移');
  });

  it.each([browser, older])('finds the way back through %j', (decoder) => {
    for (const text of [
      '實驗的部分數據遷移到另一臺機器。',
      '學生沒有來，因為所有的機會都給了別人。',
      '這是因為，數據太少。',
    ]) {
      expect(repair(annotateBytes(text, table, decoder) ?? '').text).toBe(text);
    }
  });
});

describe('ordinary text', () => {
  it.each([
    '你喜欢喝茶吗?我不喜欢。',
    '他问:"真的?"然后走了。',
    '这件T恤多少钱?A股今天涨了。',
    '价格?面议',
    '損毀的字元\ufffd會這樣顯示，請忽略。',
    '設計、說明、設備、認識、記錄',
  ])('stays: %s', (text) => {
    expect(repair(text).text).toBe(text);
  });

  it('is not looked for in Japanese, where a byte of EUC-JP was lost', () => {
    const { findings } = repair('この町のスーパーは,覿綮\ufffdまで開いているので便利です。');
    expect(findings.map(({ rule }) => rule)).toEqual(['mojibake/shifted-euc-jp']);
  });
});
