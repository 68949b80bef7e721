import { describe, expect, test } from 'vitest';
import { classOf, coherence, nats, naturalness, scoreText, unigramNats } from '../../src/model/index.ts';

test('the empty text scores nothing', () => {
  expect(scoreText('')).toEqual({ nats: 0, characters: 0, perCharacter: 0, confidence: 0 });
  expect(naturalness('').deviation).toBe(0);
  expect(coherence('')).toEqual({ nats: 0, language: 'und', share: 0 });
});

describe.each([
  ['lone surrogates', '\ud800\udc00\udfff\ud801'],
  ['NUL', 'a\0b\0\0'],
  ['noncharacters', '\uffff\ufffe\ufdd0\u{10ffff}'],
  ['controls', '\u0001\u001b[31m\u007f\u0085'],
  ['combining marks alone', '\u0301\u0301\u0301'],
  ['bidi controls', '\u202e\u2066abc\u2069'],
  ['astral letters', '𝒽𝑒𝓁𝓁𝑜𠀀𠀁🀄👩‍👩‍👧'],
])('%s', (_, text) => {
  test('get a finite price, dearer than letters', () => {
    const score = scoreText(text);
    expect(Number.isFinite(score.nats)).toBe(true);
    expect(score.perCharacter).toBeGreaterThan(5);
    expect(Number.isFinite(naturalness(text).deviation)).toBe(true);
    expect(Number.isFinite(coherence(text).nats)).toBe(true);
  });
});

test('every code point has a class and a price', () => {
  const strange: string[] = [];
  for (let codePoint = 0; codePoint <= 0x10ffff; codePoint += codePoint < 0x10000 ? 1 : 97) {
    const price = unigramNats(codePoint);
    if (price > 0 && price < 60 && classOf(codePoint) !== undefined) continue;
    strange.push(`U+${codePoint.toString(16)} costs ${price}`);
  }
  expect(strange).toEqual([]);
});

test('offsets out of range are clipped', () => {
  expect(scoreText('abc', -5, 99)).toEqual(scoreText('abc'));
  expect(scoreText('abc', 3, 1).characters).toBe(0);
});

test('a text scores the same whatever was scored before it', () => {
  const text = 'Ein kurzer Satz, 一个短句, ещё одно предложение.';
  const before = scoreText(text);
  for (let i = 0; i < 3000; i++) nats(i, (i * 7) & 0xffff, (i * 31) & 0xffff);
  scoreText(Array.from({ length: 40_000 }, (_, i) => String.fromCharCode(0x61 + ((i * i) % 600))).join(''));
  expect(scoreText(text)).toEqual(before);
});

test('work is linear: one long line costs what its halves cost', () => {
  // Scores add up except for the two characters at the seam, so no part was skipped, and a 4 MB line ends.
  const half = 'ab 北京。 '.repeat(250_000);
  const whole = scoreText(half + half).nats;
  expect(Math.abs(whole - 2 * scoreText(half).nats)).toBeLessThan(30);
});
