import { describe, expect, it } from 'vitest';
import { clean } from '../../src/index.ts';

const STORY =
  'The old mill by the river opened again last winter. Its keeper says that the wheel starts at eight every morning, and that the flour goes to three bakeries in the afternoon. Children like to stand on the bridge and look at the water.';

function disguisedBy(mark: string): string {
  return STORY.replace(/[a-z]/g, `$&${mark}`);
}

describe('words in disguise', () => {
  it.each([
    ['joiners that nobody sees', '\u034f'],
    ['a mark on every letter', '\u033c'],
  ])('are mended and held against the text: %s', (_, mark) => {
    const { text, trust } = clean(disguisedBy(mark));
    expect(text).toBe(STORY);
    const signal = trust.signals.find(({ id }) => id === 'authenticity/disguised')!;
    expect(signal.message).toContain('filters');
    expect(trust.score).toBeLessThan(0.6);
  });

  it('are not what a text has that holds one such character', () => {
    const { trust } = clean(STORY.replace('mill', 'mi\u034fll'));
    expect(trust.signals.some(({ id }) => id === 'authenticity/disguised')).toBe(false);
  });
});
