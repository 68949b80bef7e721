import { describe, expect, it } from 'vitest';
import { clean } from '../../src/index.ts';

const body = [
  'The harbour board met twice in spring, and both times it spoke of the new crane and of who should pay for it.',
  'Nobody wanted to raise the fees, since three lines had already moved their ships to the next port.',
  'In the end the town lent the money for ten years, and the crane was set up before the first storms of autumn.',
];

const signals = (last: string) =>
  clean({ content: [...body, last].join('\n\n'), format: 'markdown' }).trust.signals.map(({ id }) => id);

describe('integrity/truncated', () => {
  it('says so where a sentence breaks off', () => {
    expect(signals('Since then eleven ships a week have been unloaded there, and the board is')).toContain(
      'integrity/truncated',
    );
  });

  it.each([
    '- a table of the ships that came in, with what each of them carried',
    '3. read the minutes of the board, which are kept in the town hall',
    'Next: [How the harbour was dredged in the years after](../part-3/dredging.md)',
    'The minutes of all meetings are kept at https://harbour.example.org/minutes',
    'Questions about the crane and the loan go to board@harbour.example.org',
    'The settings of the crane are kept in a file of their own, `crane.toml`',
  ])('takes no link, address or entry of a list for a sentence: %s', (last) => {
    expect(signals(last)).not.toContain('integrity/truncated');
  });
});
