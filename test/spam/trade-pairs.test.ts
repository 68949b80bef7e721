import { expect, it } from 'vitest';
import { tradePairs } from '../../src/data/trade-pairs.generated.ts';
import { readPairs, symbolOf } from '../../src/spam/trade-pairs.ts';

it('finds each unit where the symbol stands that it is counted as', () => {
  const { places } = readPairs(tradePairs);
  const strangers: number[] = [];
  for (let unit = 0; unit < 0x10000; unit++)
    if (places[unit] !== places[symbolOf(unit)]) strangers.push(unit);
  expect(strangers).toEqual([]);
  expect(places.filter((place) => place !== 0).length).toBeGreaterThan(1000);
});
