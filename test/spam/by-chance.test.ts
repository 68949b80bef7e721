import { describe, expect, it } from 'vitest';
import { lessByChance } from '../../src/spam/by-chance.ts';
import type { Proposal } from '../../src/types.ts';

const find = (rule: string, start: number, confidence = 0.9): Proposal => ({
  rule,
  start,
  end: start + 6,
  severity: 'major',
  confidence,
  message: 'something put in',
});

const textOf = (length: number) => '水'.repeat(length);

describe('lessByChance', () => {
  it('believes a find in a text of a usual length as it is', () => {
    expect(lessByChance([find('spam/shop-sign', 40)], textOf(1500))).toEqual([find('spam/shop-sign', 40)]);
  });

  it('believes it the less the longer the text, and no more at last', () => {
    const [shorter, longer] = [6000, 15_000].map(
      (length) => lessByChance([find('spam/shop-sign', 40)], textOf(length))[0]!.confidence,
    );
    expect(shorter).toBeCloseTo(9 / 2 / (1 + 9 / 2));
    expect(longer).toBeLessThan(shorter!);
    expect(lessByChance([find('spam/shop-sign', 40)], textOf(100_000))).toEqual([]);
  });

  it('counts what there is of them, and a refrain once', () => {
    const signs = [40, 900, 5000, 7000, 9000].map((start) => find('spam/shop-sign', start));
    expect(lessByChance(signs, textOf(10_000))).toEqual(signs);
    const refrains = signs.map(({ start }) => find('spam/refrain', start));
    expect(lessByChance(refrains, textOf(10_000))[0]!.confidence).toBeLessThan(0.75);
  });

  it('keeps what is certain', () => {
    const certain = find('spam/injected-phrase', 40, 1);
    expect(lessByChance([certain], textOf(100_000))).toEqual([certain]);
  });

  it('leaves alone what has more to show than words', () => {
    const hidden = find('spam/hidden-text', 40);
    expect(lessByChance([hidden], textOf(1_000_000))).toEqual([hidden]);
  });
});
