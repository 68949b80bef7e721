import { describe, expect, it } from 'vitest';
import { repair } from '../../../src/repair/index.ts';
import { type CollectionName, unitsOfGlyphs } from '../../../src/repair/mojibake/glyphs/collections.ts';
import { showGlyphIds } from '../../../src/repair/mojibake/glyphs/damage.ts';

describe('numbers of glyphs', () => {
  // From the tables that Adobe publishes (cid2code.txt): the ends of each run that we take for continuous.
  it.each<[CollectionName, number, string]>([
    ['Adobe-Japan1', 34, 'A'],
    ['Adobe-Japan1', 635, '。'],
    ['Adobe-Japan1', 842, 'ぁ'],
    ['Adobe-Japan1', 1010, 'ヶ'],
    ['Adobe-Japan1', 1125, '亜'],
    ['Adobe-Japan1', 4089, '腕'],
    ['Adobe-Japan1', 4090, '弌'],
    ['Adobe-Japan1', 7479, '熙'],
    ['Adobe-GB1', 98, '。'],
    ['Adobe-GB1', 273, '，'],
    ['Adobe-GB1', 940, '啊'],
    ['Adobe-GB1', 4694, '座'],
    ['Adobe-GB1', 4695, '亍'],
    ['Adobe-GB1', 7702, '齄'],
    ['Adobe-Korea1', 1086, '가'],
    ['Adobe-Korea1', 3435, '힝'],
  ])('%s %i is %s', (name, glyph, character) => {
    expect(String.fromCharCode(unitsOfGlyphs(name)[glyph]!)).toBe(character);
  });

  it.each<[CollectionName, string]>([
    ['Adobe-Japan1', '図書館の資料を読み取って、検索できるテキストにする方法を紹介します。'],
    ['Adobe-GB1', '本文介绍怎样把旧报纸的扫描件整理成可以检索的文本，以及志愿者怎样校对。'],
    ['Adobe-Korea1', '도서관 자원봉사자들은 오래된 신문을 정리하고 그 결과를 공개한다'],
  ])('of %s are read, as they were and after NFC', (name, text) => {
    const damaged = showGlyphIds(text, name);
    expect(damaged).not.toBe(text);
    expect(repair(damaged).text).toBe(text);
    expect(repair(damaged.normalize('NFC')).text).toBe(text);
  });
});
