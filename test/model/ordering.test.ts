import { describe, expect, test } from 'vitest';
import { nats, naturalness, scoreText, unigramNats } from '../../src/model/index.ts';

const perCharacter = (text: string): number => scoreText(text).perCharacter;
const codePoint = (character: string): number => character.codePointAt(0)!;

describe('damage costs more than what it was made of', () => {
  test.each([
    ['UTF-8 read as GBK', '北京', '鍖椾含'],
    ['GBK read as Latin-1', '中文', 'ÖÐÎÄ'],
    ['UTF-8 read as Latin-1', 'été', 'Ã©tÃ©'],
    ['KOI8-R read as windows-1251: case turned over', 'Привет, мир', 'оПХБЕР, ЛХП'],
    ['full-width Japanese read as half-width katakana', 'こんにちは', 'ﾂｱﾃ痰ﾉ'],
    ['a lost character', '最后一天', '最�一天'],
    ['a C1 control', 'it’s fine', 'it\u0092s fine'],
    ['a private-use character', '保护环境', '保\ue5e5环境'],
    ['a Greek letter inside a word', 'project', 'prοject'],
    ['a Cyrillic letter inside a word', 'download', 'dоwnload'],
  ])('%s', (_, clean, damaged) => {
    expect(scoreText(damaged).nats).toBeGreaterThan(scoreText(clean).nats + 5);
  });
});

test('case is priced by its change, not by itself', () => {
  expect(perCharacter('WIKIPEDIA')).toBeLessThan(perCharacter('wikipedia') + 1);
  expect(perCharacter('wIkIpEdIa')).toBeGreaterThan(perCharacter('wikipedia') + 1.5);
});

test('a rare Han character is much cheaper than private use, an everyday one much cheaper than both', () => {
  const [everyday, rare, privateUse] = ['天', '黼', '\ue123'].map((c) => unigramNats(codePoint(c))) as [
    number,
    number,
    number,
  ];
  expect(rare).toBeGreaterThan(everyday + 4);
  expect(privateUse).toBeGreaterThan(rare + 2);
});

test('digits and punctuation do not make short clean text unnatural', () => {
  const clean = [
    '2024年3月5日，晴。',
    '共12页',
    '第3章：结论',
    'Price: $12.50',
    '10:30–11:45',
    '3.5%',
    '（完）',
    '「好。」',
    '1,250 €',
  ];
  for (const text of clean) expect(naturalness(text).deviation, text).toBeLessThan(3);
});

test('columns are as natural with tabs between them as with spaces', () => {
  const rows = ['Platz\tLand\tGold\tSilber', '1\tNeuseeland\t12\t9', '2\tUngarn\t11\t4'];
  for (const row of rows) expect(scoreText(row).nats).toBe(scoreText(row.replaceAll('\t', ' ')).nats);
});

test('keyboard mash is far from any language', () => {
  for (const mash of ['xkqzv bwrtj pqxzk ghvbn', 'щзхфъы жцшгщ йцукщз']) {
    expect(naturalness(mash).deviation).toBeGreaterThan(5);
  }
});

test('the neighbours decide which character fits', () => {
  // 我_欢你: 喜 fits, the others are as common but do not.
  const cost = (middle: string): number =>
    nats(0, codePoint('我'), codePoint(middle)) +
    nats(codePoint('我'), codePoint(middle), codePoint('欢')) +
    nats(codePoint(middle), codePoint('欢'), codePoint('你'));
  for (const other of '经地年国能好') expect(cost(other)).toBeGreaterThan(cost('喜') + 3);
});

test('a longer text says more', () => {
  const confidences = ['好', '今天天气', '今天天气很好，我们去公园走走'].map(
    (text) => scoreText(text).confidence,
  );
  expect(confidences[0]).toBeLessThan(0.5);
  expect(confidences).toEqual([...confidences].sort());
  expect(scoreText('今天天气很好。'.repeat(20)).confidence).toBeGreaterThan(0.99);
});
