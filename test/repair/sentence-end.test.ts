import { describe, expect, it } from 'vitest';
import { worthOfSentenceEnd } from '../../src/repair/sentence-end.ts';

const of = (length: number) => '字'.repeat(length);

describe('worthOfSentenceEnd', () => {
  it('says nothing where two usual sentences are as likely as one', () => {
    expect(worthOfSentenceEnd(of(20), of(20))).toBe(0);
  });

  it('wants long stretches parted and short ones whole', () => {
    expect(worthOfSentenceEnd(of(60), of(60))).toBeGreaterThan(1);
    expect(worthOfSentenceEnd(of(3), of(30))).toBeLessThan(-1);
  });

  it('counts from the sentence before and to the end of the next', () => {
    expect(worthOfSentenceEnd(`${of(50)}。${of(3)}`, `${of(30)}。${of(50)}`)).toBe(
      worthOfSentenceEnd(of(3), of(30)),
    );
  });

  it('ends a line, but not beside another mark', () => {
    expect(worthOfSentenceEnd(of(20), '')).toBeGreaterThan(0);
    expect(worthOfSentenceEnd(of(20), `,${of(20)}`)).toBeLessThan(-3);
    expect(worthOfSentenceEnd(`${of(20)}。`, of(20))).toBeLessThan(-3);
    expect(worthOfSentenceEnd('', of(20))).toBeLessThan(-3);
  });
});
