import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Matcher } from '../../src/terms/matcher.ts';
import { Phrases } from '../../src/terms/phrases.ts';
import { placesOf } from '../../src/terms/places.ts';

const TERMS = ['ab', 'abc*', 'b1', '1b', '新店', '新店開張', 'ｆree gift', 'é*', 'йод'];
const LETTERS = [...'abcABC 1２ｂ.新店開张張éÉйЙ\n ', 'free gift', '新店开张', '😀', '\ud83d'];
const documents = fc.array(fc.constantFrom(...LETTERS), { maxLength: 60 }).map((parts) => parts.join(''));

type Hit = readonly [start: number, end: number, value: number];

describe('places found for all lists at once', () => {
  const matcher = new Matcher(
    TERMS.filter((text) => text.replace('*', '').length > 1).map((text, value) => ({ text, value })),
  );
  const phrases = new Phrases<number>();
  TERMS.forEach((term, value) => {
    phrases.add(term.replace('*', ''), value, term.endsWith('*'));
  });
  phrases.add('店', TERMS.length);
  // The first document of all has the lists join.
  matcher.scanDocument({ text: 'first' }, () => {});
  phrases.scan(placesOf({ text: 'first' }), 0, 5, () => {});

  it('gives a document the hits that a scan of its own gives it', () => {
    fc.assert(
      fc.property(documents, (text) => {
        const own: Hit[] = [];
        const joint: Hit[] = [];
        matcher.scan(text, 0, text.length, (...hit) => own.push(hit));
        matcher.scanDocument({ text }, (...hit) => joint.push(hit));
        expect(joint).toEqual(own);
      }),
    );
  });

  it('gives a stretch of a document the hits that it has as a text of its own', () => {
    fc.assert(
      fc.property(documents, fc.nat(), fc.nat(), (text, a, b) => {
        const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [
          number,
          number,
        ];
        const joint: Hit[] = [];
        phrases.scan(placesOf({ text }), start, end, (from, to, value) =>
          joint.push([from - start, to - start, value]),
        );
        const hits = (found: ReturnType<typeof phrases.find>, from: number) =>
          found.map((hit): Hit => [hit.start - from, hit.end - from, hit.value]);
        const own = hits(phrases.find(text.slice(start, end)), 0);
        expect(joint).toEqual(own);
        expect(hits(phrases.find(text, start, end), start)).toEqual(own);
      }),
    );
  });

  it('notes places again for a list that joined later', () => {
    const places = placesOf({ text: 'late to the party' });
    const late = new Phrases<string>();
    late.add('party', 'found');
    const hits: string[] = [];
    late.scan(places, 0, places.text.length, (start, end, value) => hits.push(`${start}-${end} ${value}`));
    expect(hits).toEqual(['12-17 found']);
  });
});
