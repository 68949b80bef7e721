import { describe, expect, it } from 'vitest';
import { KnownUnits } from '../../src/text/topic.ts';

/** Pairs of neighbouring characters, and how often each stands there. */
function pairsOf(text: string): Map<string, number> {
  const times = new Map<string, number>();
  for (let i = 0; i + 1 < text.length; i++) {
    const pair = text.slice(i, i + 2);
    times.set(pair, (times.get(pair) ?? 0) + 1);
  }
  return times;
}

/** Ideographs in an order that repeats some pairs and not others. */
function ideographs(count: number): string {
  let state = 1;
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return String.fromCharCode(0x4e00 + ((state >>> 16) % 200));
  }).join('');
}

describe('units that a text repeats', () => {
  it('knows as many as a count of all pairs does, however many there are', () => {
    for (const length of [50, 2000, 50_000]) {
      const text = ideographs(length);
      const times = pairsOf(text);
      const look = text.slice(0, 400);
      let again = 0;
      for (let i = 0; i + 1 < look.length; i++) if (times.get(look.slice(i, i + 2))! > 1) again++;
      const known = new KnownUnits(text, [{ start: 0, end: text.length }]);
      expect(known.overlap(text, { start: 0, end: text.length })).toBeCloseTo(again / (look.length - 1), 10);
    }
  });

  it('counts words whole, whatever their case', () => {
    const text = 'Ferry house on the quay, the FERRY';
    const known = new KnownUnits(text, [{ start: 0, end: text.length }]);
    // ferry, the, the, FERRY of seven words
    expect(known.overlap(text, { start: 0, end: text.length })).toBeCloseTo(4 / 7, 10);
  });

  it('takes what stands there once for its own', () => {
    const text = '石板街的老茶馆';
    expect(new KnownUnits(text, [{ start: 0, end: text.length }]).overlap(text, { start: 0, end: 4 })).toBe(
      0,
    );
  });
});
