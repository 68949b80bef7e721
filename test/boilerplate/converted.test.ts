import { describe, expect, it } from 'vitest';
import { clean } from '../../src/index.ts';

const story = [
  'For eleven years nobody crossed the sound by boat. The bridge had taken the traffic, and the old ferry lay in the harbour until its paint came off in sheets.',
  'Then the bridge was closed for repairs, and within a week the town council had found the money. The captain, who had been driving a school bus, was asked whether he still knew the way.',
  'He did. On Monday morning forty people stood on the deck, and most of them had come only to look, with cameras, flasks of tea and a dog in a yellow coat.',
  'By Friday the boat was full at every crossing. The bakery on the far side opened again on Saturdays, and the school bus, which nobody drove any more, stood in the square.',
];
const list = (names: readonly string[], address: (name: string) => string) =>
  names.map((name) => `*   [${name}](${address(name)})`).join('\n');
const menu = ['Home', 'News', 'Sport', 'Weather', 'Travel', 'Culture', 'Letters', 'Archive'];

const cleaned = (content: string) => clean({ content, format: 'markdown' }).text;

describe('Markdown that a program made of a page', () => {
  const page = [
    '[Skip to content](#main)',
    list(menu, (name) => `https://www.courier.example/${name.replace(' ', '-')}`),
    '# How the ferry came back',
    ...story,
    'Share this',
    list(['Facebook', 'Twitter', 'WhatsApp'], (name) => `https://${name}.example/share`),
    list(
      ['Privacy policy', 'Terms of use', 'Imprint'],
      (name) => `https://www.courier.example/${name.replace(' ', '-')}`,
    ),
    '© 2023 The Courier. All rights reserved.',
  ].join('\n\n');

  it('loses the menus and keeps the story', () => {
    const text = cleaned(page);
    for (const kept of ['# How the ferry came back', ...story]) expect(text).toContain(kept);
    expect(text).not.toMatch(/Weather|Letters|WhatsApp|Terms of use|Skip to content/);
  });
});

describe('Markdown that somebody wrote', () => {
  it.each([
    ['leads to many sites', list(menu, (name) => `https://${name.replace(' ', '')}.example/`)],
    ['leads to places in itself', list(menu, (name) => `#${name.replace(' ', '-')}`)],
    ['leads to other files', list(menu, (name) => `guide/${name}.md`)],
    ['has tags of its own', `<p align="center">\n\n${list(menu, (name) => `/${name.replace(' ', '-')}`)}`],
  ])('keeps its lists when it %s', (_, links) => {
    const text = ['# The ferry', links, ...story, '## See also', links].join('\n\n');
    expect(cleaned(text)).toBe(text);
  });
});
