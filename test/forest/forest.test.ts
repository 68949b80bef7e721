import { describe, expect, it } from 'vitest';
import { encode, grow, predict } from '../../scripts/forest/grow.ts';
import { bestThreshold, decodeForest, scores } from '../../src/forest/index.ts';

/** Positive where x > 0.5 and y < 0.3, which no single split can say. */
function samples(count: number) {
  const rows = new Float32Array(count * 2);
  const target = new Float32Array(count);
  for (let i = 0; i < count; i++) {
    const x = (i * 0.618034) % 1;
    const y = (i * 0.414214) % 1;
    rows.set([x, y], i * 2);
    target[i] = x > 0.5 && y < 0.3 ? 1 : 0;
  }
  return { rows, features: 2, target, weight: new Float32Array(count).fill(1) };
}

const SETTINGS = {
  trees: 20,
  leaves: 4,
  rate: 0.3,
  smallest: 1,
  ridge: 1,
  rowShare: 1,
  featureShare: 1,
};

describe('a forest', () => {
  const data = samples(2000);
  const grown = grow(data, SETTINGS);
  const forest = decodeForest(encode(grown));

  it('learns what single features do not say', () => {
    const found = scores(forest, data.rows, 2);
    const wrong = data.target.reduce((sum, target, i) => sum + (found[i]! > 0 === target > 0.5 ? 0 : 1), 0);
    expect(wrong).toBeLessThan(40);
  });

  it('scores the same after it was written and read', () => {
    const found = scores(forest, data.rows, 2);
    for (let i = 0; i < 50; i++) {
      expect(found[i]).toBeCloseTo(predict(grown, data.rows, i * 2), 3);
    }
  });

  it('comes out the same each time', () => {
    expect(encode(grow(data, SETTINGS))).toBe(encode(grown));
  });
});

describe('bestThreshold', () => {
  it('takes what is likely when much is certain', () => {
    const { threshold, expected } = bestThreshold([0.99, 0.98, 0.3, 0.02], [100, 100, 20, 500]);
    expect(threshold).toBe(0.98);
    expect(expected).toBeGreaterThan(0.9);
  });

  it('takes what is merely possible when nothing is certain', () => {
    expect(bestThreshold([0.3, 0.3, 0.25, 0.01], [50, 50, 50, 50]).threshold).toBe(0.25);
  });
});
