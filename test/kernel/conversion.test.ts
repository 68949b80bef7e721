import { describe, expect, it } from 'vitest';
import { clean, inspect } from '../../src/index.ts';

const TEXT = '这条白色的小渡船把汽车、羊群和上学的孩子从江的这一边送到那一边。';

describe('a conversion that was asked for', () => {
  it('is one finding, no fault, over all that it changed', () => {
    const { text, findings, edits, trust } = clean(TEXT, { convert: 'Hant-TW' });
    expect(text).toContain('這條白色的小渡船');
    const [finding, ...others] = findings;
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      rule: 'script/convert',
      severity: 'info',
      start: edits[0]!.start,
      end: edits[edits.length - 1]!.end,
      fixed: true,
      data: { to: 'Hant-TW', places: edits.length },
    });
    expect(trust.signals.filter((signal) => signal.findings.length > 0)).toEqual([]);
  });

  it('is only reported by inspect, and not where nothing changes or the rule is disabled', () => {
    expect(inspect(TEXT, { convert: 'Hant-TW' }).findings).toMatchObject([{ fixed: false }]);
    expect(clean('The mill.', { convert: 'Hans' }).findings).toEqual([]);
  });
});
