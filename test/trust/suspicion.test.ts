import { describe, expect, it } from 'vitest';
import { clean } from '../../src/index.ts';
import { withoutRejection } from '../../src/trust/bands.ts';

const before = '市文化馆本周举办皮影戏展览，展期两周，';
const after = '展品来自三个乡镇的老艺人，最早的一套刻于清末。';
const judged = (text: string) => clean({ content: text, format: 'text' });

describe('a place that may have been put in', () => {
  const suspect = judged(`${before}买球网站哪个好，${after}`);

  it('costs a little, and nothing is taken out', () => {
    const plain = judged(before + after);
    expect(suspect.text).toBe(suspect.input);
    expect(suspect.trust.score).toBeLessThan(plain.trust.score);
    expect(suspect.trust.band).not.toBe('reject');
  });

  it('says so among the reasons, with its place', () => {
    const signal = suspect.trust.signals.find(({ id }) => id === 'authenticity/suspicion');
    expect(signal?.message).toContain('买球网站');
    expect(signal?.findings.map((i) => suspect.findings[i]!.rule)).toEqual(['spam/suspicion']);
  });
});

describe('withoutRejection', () => {
  it('takes a document no further than selling does', () => {
    expect(1 / (1 + Math.exp(-withoutRejection(-2, -3)))).toBeCloseTo(0.35);
  });

  it('leaves what is worse by itself, and what is better with it', () => {
    expect(withoutRejection(-4, -1)).toBe(-3);
    expect(withoutRejection(2, -1)).toBe(2);
    expect(withoutRejection(-2, 0)).toBe(-2);
  });
});
