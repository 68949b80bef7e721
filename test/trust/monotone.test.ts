import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge } from '../../src/trust/index.ts';
import { SIGNAL_KINDS, type SignalId } from '../../src/trust/measure.ts';
import { trustWeights } from '../../src/trust/weights.ts';
import type { Finding, Segment } from '../../src/types.ts';
import { evidenceOf } from './evidence.ts';

const text =
  '市图书馆昨天公布了夏季开放时间。周一到周五延长到晚上九点，周末照旧。馆长说，去年夏天有三万多名读者来馆自习。'.repeat(
    4,
  );

const rules = [
  'mojibake/utf8-as-gbk',
  'mojibake/lost',
  'mojibake/pinyin-annotation',
  'unicode/zero-width',
  'script/converted',
  'script/mixed',
  'spam/keyword-run',
  'spam/injected-phrase',
  'spam/refrain',
  'spam/obfuscation',
  'spam/hidden-text',
  'spam/spinning',
  'spam/link-farm',
  'spam/doorway',
  'spam/hijacked-site',
  'spam/machine-written',
  'boilerplate/promotion',
  'boilerplate/disclaimer',
  'consistency/value',
  'consistency/arithmetic',
  'consistency/name',
];

const finding = fc
  .record({
    rule: fc.constantFrom(...rules),
    start: fc.nat(text.length - 1),
    size: fc.integer({ min: 1, max: 60 }),
    severity: fc.constantFrom('minor' as const, 'major' as const, 'fatal' as const),
    confidence: fc.double({ min: 0, max: 1, noNaN: true }),
    fixed: fc.boolean(),
  })
  .map(
    ({ size, start, ...rest }): Finding => ({
      ...rest,
      start,
      end: Math.min(text.length, start + size),
      message: '',
    }),
  );

const scoreOf = (findings: readonly Finding[], segments: readonly Segment[] = []) =>
  judge(evidenceOf(text, { findings, segments })).score;

describe('removing the evidence of a fault never lowers the score', () => {
  it('for any findings, in any number', () => {
    fc.assert(
      fc.property(fc.array(finding, { minLength: 1, maxLength: 8 }), fc.nat(7), (findings, at) => {
        const without = findings.filter((_, i) => i !== at % findings.length);
        expect(scoreOf(without)).toBeGreaterThanOrEqual(scoreOf(findings) - 1e-12);
      }),
      { numRuns: 600, seed: 7 },
    );
  });

  it('and raises it for each rule that a signal reads, when it is sure', () => {
    for (const rule of rules) {
      const one: Finding = {
        rule,
        start: 10,
        end: 40,
        severity: 'major',
        confidence: 0.95,
        message: '',
        fixed: false,
      };
      expect(scoreOf([]), rule).toBeGreaterThan(scoreOf([one]));
    }
  });

  it('because every weight has the sign of its signal', () => {
    for (const [id, [, sign]] of Object.entries(SIGNAL_KINDS)) {
      expect(trustWeights[id as SignalId], id).toBeDefined();
      expect(trustWeights[id as SignalId] * sign, id).toBeGreaterThanOrEqual(0);
    }
    expect(Object.keys(trustWeights).sort()).toEqual(Object.keys(SIGNAL_KINDS).sort());
  });
});
