import { describe, expect, it } from 'vitest';
import { compilePolicy } from '../../src/kernel/policy.ts';

describe('the policy', () => {
  it('removes what is not the document, from its threshold on', () => {
    const policy = compilePolicy({});
    expect(policy.removes({ role: 'share', score: 0.8 })).toBe(true);
    expect(policy.removes({ role: 'share', score: 0.79 })).toBe(false);
    expect(policy.removes({ role: 'body', score: 1 })).toBe(false);
  });

  it('asks for more when strict and for less when lenient', () => {
    expect(compilePolicy({ preset: 'strict' }).removes({ role: 'share', score: 0.85 })).toBe(false);
    expect(compilePolicy({ preset: 'lenient' }).removes({ role: 'share', score: 0.75 })).toBe(true);
    expect(
      compilePolicy({ preset: 'strict', minConfidence: 0.5 }).removes({ role: 'share', score: 0.6 }),
    ).toBe(true);
  });

  it('lets the likelier side win where the layout of the page decided, unless the user asks for more', () => {
    const outside = { role: 'related', score: 0.6, byLayout: true } as const;
    expect(compilePolicy({}).removes(outside)).toBe(true);
    expect(compilePolicy({ preset: 'strict' }).removes(outside)).toBe(false);
    expect(compilePolicy({ minConfidence: 0.7 }).removes(outside)).toBe(false);
  });

  it('keeps and removes as told', () => {
    const policy = compilePolicy({ keep: ['copyright'], remove: ['table'], disable: ['boilerplate/share'] });
    expect(policy.removes({ role: 'copyright', score: 1 })).toBe(false);
    expect(policy.removes({ role: 'table', score: 1 })).toBe(true);
    expect(policy.removes({ role: 'share', score: 1 })).toBe(false);
  });

  it('runs no rule that is disabled, alone or with its step', () => {
    const policy = compilePolicy({ disable: ['spam/', 'own/rule'] });
    expect(policy.allows('spam/keyword-run')).toBe(false);
    expect(policy.allows('own/rule')).toBe(false);
    expect(policy.allows('own/rule-two')).toBe(true);
  });
});
