import { describe, expect, it } from 'vitest';
import { clean, createCleaner, defineRule, inspect, revert } from '../../src/index.ts';

const ARTICLE = [
  'The town council met on Tuesday to discuss the new library, and after two hours of debate it agreed.',
  'Builders will start in March. The mayor said that the reading room should open before the winter.',
  'TICKET-4711 must not be published before the architects have answered all the open questions.',
  'Residents may send their comments until the end of the month.',
].join('\n\n');

const redact = defineRule({
  id: 'own/ticket',
  step: 'repair',
  description: 'Ticket numbers of our own system.',
  *check({ text }) {
    for (const match of text.matchAll(/TICKET-\d+/g)) {
      const [start, end] = [match.index, match.index + match[0].length];
      yield {
        start,
        end,
        severity: 'minor',
        confidence: 1,
        message: 'A ticket number.',
        fix: [{ start, end, after: '[ticket]' }],
      };
    }
  },
});

const cutComments = defineRule({
  id: 'own/comments',
  step: 'classify',
  description: 'Calls for comments.',
  *check({ text, segments }) {
    for (const { start, end } of segments) {
      if (!text.slice(start, end).startsWith('Residents may send')) continue;
      yield {
        start,
        end,
        severity: 'info',
        confidence: 0.95,
        message: 'A call.',
        fix: [{ start, end, after: '' }],
      };
    }
  },
});

describe("rules of one's own", () => {
  it('repair and cut, are named in edits and findings, and revert', () => {
    const report = clean(ARTICLE, { rules: [redact, cutComments] });
    expect(report.text).toContain('[ticket] must not be published');
    expect(report.text).not.toContain('Residents');
    expect(report.edits.flatMap((edit) => edit.rules)).toEqual(
      expect.arrayContaining(['own/ticket', 'own/comments']),
    );
    const ticket = report.findings.find((finding) => finding.rule === 'own/ticket');
    expect(ticket && ARTICLE.slice(ticket.start, ticket.end)).toBe('TICKET-4711');
    expect(revert(report)).toBe(ARTICLE);
  });

  it('only report when inspecting, and can be disabled', () => {
    expect(inspect(ARTICLE, { rules: [redact] }).text).toBe(ARTICLE);
    expect(inspect(ARTICLE, { rules: [redact] }).findings.map((finding) => finding.fixed)).not.toContain(
      true,
    );
    const cleaner = createCleaner({ rules: [redact], disable: ['own/'] });
    expect(cleaner.clean(ARTICLE).text).toBe(ARTICLE);
  });
});

describe('options', () => {
  it('do not change a cleaner that was made', () => {
    const disable: string[] = [];
    const cleaner = createCleaner({ rules: [redact], disable });
    disable.push('own/');
    expect(cleaner.clean(ARTICLE).text).toContain('[ticket]');
  });
});
