import { expect, it } from 'vitest';
import { identifyLanguage } from '../../src/language/index.ts';
import { sampleOf } from '../../src/language/sample.ts';

const english = 'The quick brown fox jumps over the lazy dog while the others are looking at the moon. ';
const german =
  'Der schnelle braune Fuchs springt über den faulen Hund, während die anderen zum Mond schauen. ';

it('leaves short text alone', () => {
  expect(sampleOf(english)).toBe(english);
});

it('reads long text from all of its parts, in whole words, and no more than it needs', () => {
  const text = english.repeat(200);
  const sample = sampleOf(text);
  expect(sample.length).toBeLessThan(text.length / 5);
  const words = new Set(text.split(/\s+/));
  expect(sample.split(/\s+/).filter((word) => word !== '' && !words.has(word))).toEqual([]);
});

it('takes a text without spaces as it is', () => {
  expect(sampleOf('x'.repeat(5000)).length).toBeGreaterThan(100);
});

it('names the language of most of a text, not of its beginning', () => {
  expect(identifyLanguage(english.repeat(8) + german.repeat(60)).tag).toBe('de');
});
