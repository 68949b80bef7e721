import { describe, expect, it } from 'vitest';
import { clean } from '../../src/index.ts';
import { bandedLogit } from '../../src/trust/bands.ts';
import { pitch } from '../../src/trust/measures/authenticity.ts';

describe('a score', () => {
  it('adds up: the contributions are the logit of the score', () => {
    for (const text of [
      '短句。',
      'The bridge was closed for a week while the cables were checked. '.repeat(12),
    ]) {
      const { score, signals } = clean(text).trust;
      const logit = signals.reduce((sum, { contribution }) => sum + contribution, 0);
      expect(1 / (1 + Math.exp(-logit))).toBeCloseTo(score, 9);
    }
  });

  it('is wider of the mark on a short text than on a long one', () => {
    const sentence = 'The bridge was closed for a week while the cables were checked. ';
    expect(clean(sentence).trust.uncertainty).toBeGreaterThan(
      2 * clean(sentence.repeat(20)).trust.uncertainty,
    );
  });

  it('rejects an empty document however little a length allows', () => {
    expect(clean('   \n').trust.band).toBe('reject');
  });
});

describe('pitch', () => {
  it('grows with the logit, and no further in a document than to even odds', () => {
    for (const message of [0.1, 0.5, 1]) {
      const values = [-9, -3, -1, 0, 0.4, 3].map((logit) => pitch(logit, message));
      expect(values).toEqual([...values].sort((a, b) => a - b));
      expect(values[0]).toBeLessThan(0.1);
    }
    expect(pitch(-0.4, 0)).toBe(pitch(-0.4, 1));
    expect(pitch(3, 0)).toBe(pitch(0, 1));
  });
});

describe('bandedLogit', () => {
  it('takes from selling what it costs beyond the middle of the low band', () => {
    expect(bandedLogit(-4, 5, -9)).toBeCloseTo(Math.log(0.35 / 0.65));
  });

  it('counts what any text sells as selling, too', () => {
    expect(bandedLogit(-3, -2, -1)).toBeCloseTo(Math.log(0.35 / 0.65));
  });

  it('leaves alone what sells a little, and what has other faults', () => {
    expect(bandedLogit(4, 5, -1)).toBeCloseTo(4);
    expect(bandedLogit(-3, 5, -1)).toBeCloseTo(-3);
  });
});
