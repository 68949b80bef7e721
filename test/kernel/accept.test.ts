import { describe, expect, it } from 'vitest';
import { acceptProposals } from '../../src/kernel/accept.ts';
import { Draft } from '../../src/kernel/draft.ts';
import { compilePolicy } from '../../src/kernel/policy.ts';
import type { Proposal } from '../../src/types.ts';

const propose = (
  start: number,
  end: number,
  after: string,
  confidence: number,
  rule = 'own/rule',
): Proposal => ({
  rule,
  start,
  end,
  confidence,
  severity: 'minor',
  message: 'a test',
  fix: [{ start, end, after }],
});

describe('the policy', () => {
  const draft = new Draft('0123456789');

  it('acts at its threshold and not below', () => {
    const { edits } = acceptProposals(
      draft,
      [propose(0, 1, 'a', 0.8), propose(2, 3, 'b', 0.79)],
      compilePolicy({}),
    );
    expect(edits.map((edit) => edit.after)).toEqual(['a']);
  });

  it('lets the surer of two overlapping fixes win whole', () => {
    const weak = propose(0, 5, 'weak', 0.85);
    const sure = propose(4, 6, 'sure', 0.95);
    const { edits, fixed } = acceptProposals(draft, [weak, sure], compilePolicy({}));
    expect(edits.map((edit) => edit.after)).toEqual(['sure']);
    expect(fixed.has(weak)).toBe(false);
  });

  it('does not act on a finding without a fix, nor on a rule that is disabled', () => {
    const { fix: _, ...bare } = propose(0, 1, '', 1);
    const policy = compilePolicy({ disable: ['spam/', 'own/rule'] });
    expect(
      acceptProposals(draft, [bare, propose(2, 3, '', 1), propose(4, 5, '', 1, 'spam/any')], policy).edits,
    ).toEqual([]);
  });

  it.each([
    [{ preset: 'harsh' as never }, /strict/],
    [{ minConfidence: 2 }, /0 to 1/],
    [{ keep: ['advert' as never] }, /roles are/],
  ])('says what is wrong with %j', (options, message) => {
    expect(() => compilePolicy(options)).toThrow(message);
  });
});
