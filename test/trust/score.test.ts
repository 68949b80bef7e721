import { describe, expect, it } from 'vitest';
import { clean } from '../../src/index.ts';
import { bandedLogit, bandOf } from '../../src/trust/bands.ts';
import { bodyOf } from '../../src/trust/body.ts';
import { pitch } from '../../src/trust/measures/authenticity.ts';
import { roughness } from '../../src/trust/measures/roughness.ts';
import { evidenceOf } from './evidence.ts';

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
  it('grows with the logit from where a text is quiet, and no further in a document than to even odds', () => {
    for (const message of [0.1, 0.5, 1]) {
      const values = [-9, -3, -1, 0, 0.4, 3].map((logit) => pitch(logit, message));
      expect(values).toEqual([...values].sort((a, b) => a - b));
      expect(values[0]).toBe(values[2]);
      expect(values[3]).toBeGreaterThan(values[2]!);
    }
    expect(pitch(-0.4, 0)).toBe(pitch(-0.4, 1));
    expect(pitch(3, 0)).toBe(pitch(0, 1));
  });
});

describe('bandOf', () => {
  it('rejects what a long text is sure of, and not what a short one only may be', () => {
    expect(bandOf(0.15, 0.05, 'balanced')).toBe('reject');
    expect(bandOf(0.15, 0.25, 'balanced')).toBe('low');
    expect(bandOf(0.02, 0.25, 'balanced')).toBe('reject');
  });
});

describe('roughness', () => {
  it('is forgiven in what is said to somebody', () => {
    const evidence = evidenceOf(
      'hey u cumin 2 d gig tmrw or nt?? i got us tix alrdy so pls tell me n i pick u up k',
    );
    const beyondUsual = (message: number) => {
      const [measure] = [...roughness(evidence, { ...bodyOf(evidence), message })];
      return measure!.value - measure!.usual!;
    };
    expect(beyondUsual(0)).toBeGreaterThan(0.5);
    expect(beyondUsual(1)).toBeCloseTo(0.3 * beyondUsual(0));
  });
});

describe('repetition', () => {
  const contribution = (text: string) =>
    clean(text).trust.signals.find(({ id }) => id === 'substance/repetition')?.contribution ?? 0;
  const headlines = [
    'The council opens the new bridge across the river next week',
    'A bakery in the old town wins a prize for its rye bread',
    'Trains to the coast run every hour from the first of May',
    'The museum shows drawings that children made of the harbour',
    'Farmers on the hills expect an early harvest of plums this year',
  ];

  it('of a whole list, twice or thrice on a page, counts little; the same line over and over counts much', () => {
    const thrice = [...headlines, ...headlines, ...headlines].join('\n');
    const often = Array(12).fill(headlines[0]).join('\n');
    expect(contribution(thrice)).toBeLessThan(0);
    expect(contribution(often)).toBeLessThan(3 * contribution(thrice));
  });

  it('of buttons counts little', () => {
    const posts = Array.from(
      { length: 12 },
      (_, i) => `Post ${i} tells of day ${i} on the ${i}th river.\nShare post`,
    );
    expect(contribution(posts.join('\n'))).toBeGreaterThan(-1.5);
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
