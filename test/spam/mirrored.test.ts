import { describe, expect, it } from 'vitest';
import { findSpam } from '../../src/spam/index.ts';
import { viewOf } from './view.ts';

const article =
  'The new shelves arrived on Friday. The children stood in line and put the books up one by one, and the head teacher counted them three times.';

function mirrored(text: string, url?: string, canonical?: string) {
  const metadata =
    canonical === undefined
      ? {}
      : { canonical: { value: canonical, start: 0, end: 0, from: 'element' as const } };
  return findSpam(viewOf(text, { ...(url === undefined ? {} : { url }), metadata })).filter(
    ({ rule }) => rule === 'spam/mirrored',
  );
}

describe('mirrored pages, by their address', () => {
  it('reports a page whose source and canonical address are on another host', () => {
    const text = `${article}\nThis article originally appeared on https://valley-paper.example.org/news/12`;
    const [found] = mirrored(
      text,
      'https://a1b2.news-box.example.com/p/9',
      'https://valley-paper.org/news/12',
    );
    expect(found?.message).toContain('valley-paper.org');
    expect(found?.data?.clues).toHaveLength(2);
    expect(text.slice(found!.start, found!.end)).toContain('originally appeared on');
  });

  it('lets a page name its own host', () => {
    const text = `${article}\nThis article originally appeared on https://valley-paper.org/news/12`;
    expect(
      mirrored(text, 'https://www.valley-paper.org/news/12', 'https://valley-paper.org/news/12'),
    ).toEqual([]);
  });

  it('lets one clue pass: reprints name their source', () => {
    const text = `${article}\nThis article originally appeared on https://valley-paper.org/news/12`;
    expect(mirrored(text, 'https://county-herald.com/reprints/3')).toEqual([]);
  });

  it('knows nothing of hosts without an address', () => {
    const text = `${article}\nThis article originally appeared on https://valley-paper.org/news/12`;
    expect(mirrored(text, undefined, 'https://valley-paper.org/news/12')).toEqual([]);
  });
});
