import { expect, it } from 'vitest';
import { Phrases } from '../../src/terms/phrases.ts';

const phrases = new Phrases<string>();
phrases.add('关注', 'follow');
phrases.add('关注我们', 'follow us');
phrases.add('©', 'copyright');
phrases.add('share', 'share');
phrases.add('subscri', 'subscribe', true);

const find = (text: string) =>
  phrases.find(text).map(({ start, end, value }) => [text.slice(start, end), value]);

it('finds the longest phrase at each place', () => {
  expect(find('请关注我们，也关注他们©')).toEqual([
    ['关注我们', 'follow us'],
    ['关注', 'follow'],
    ['©', 'copyright'],
  ]);
});

it('ignores case, and minds the borders of words', () => {
  expect(find('SHARE this; shareholders; Subscription')).toEqual([
    ['SHARE', 'share'],
    ['Subscri', 'subscribe'],
  ]);
});

it('keeps its places where lower case is longer', () => {
  expect(find('İİ share')).toEqual([['share', 'share']]);
});
