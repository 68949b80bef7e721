import { expect, it } from 'vitest';
import { Trie, wordAt } from '../../src/terms/trie.ts';

const words = ['a', 'ab', 'abc', '中', '中文', '\ud83d\ude00'];
const trie = new Trie(words);

/** Index of the word that is all of `text`, or -1. */
function lookUp(text: string): number {
  let cell = trie.roots[text.charCodeAt(0)]!;
  for (let i = 1; i < text.length; i++) cell = trie.step(cell, text.charCodeAt(i));
  return wordAt(cell);
}

it('finds every word it was built from, and nothing else', () => {
  expect(words.map(lookUp)).toEqual([0, 1, 2, 3, 4, 5]);
  expect(['b', 'ac', 'abcd', '文', '中国', '\ud83d'].map(lookUp)).toEqual([-1, -1, -1, -1, -1, -1]);
});

it('keeps the first of two equal words', () => {
  const twice = new Trie(['x', 'x']);
  expect(wordAt(twice.roots[0x78]!)).toBe(0);
});

it('says when it is full', () => {
  const many = Array.from({ length: 70_000 }, (_, i) =>
    String.fromCharCode(i % 0xfff0, i & 0xff, i >> 8, i >> 4),
  );
  expect(() => new Trie(many)).toThrow(/65535/);
});
