import type { Proposal, View } from '../types.ts';
import { tellingMatcher } from './lexicon.ts';

/** `spam/hidden-text`: what readers of the page would not have seen, and search engines would: keywords. */
export function hiddenText({ text, blocks }: View): Proposal[] {
  const out: Proposal[] = [];
  for (const { start, end, hidden } of blocks) {
    if (hidden === undefined) continue;
    let terms = 0;
    tellingMatcher().scan(text, start, end, () => {
      terms++;
    });
    if (terms === 0) continue;
    out.push({
      rule: 'spam/hidden-text',
      start,
      end,
      severity: 'fatal',
      confidence: 1 - 0.4 ** terms / 2,
      message: `Keywords in hidden text (${hidden}): “${text.slice(start, Math.min(end, start + 40)).trim()}”`,
      data: { hidden, terms },
      fix: [{ start, end, after: '' }],
    });
  }
  return out;
}
