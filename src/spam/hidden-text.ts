import type { Proposal, View } from '../types.ts';
import { tellingMatcher } from './lexicon.ts';

/** Terms that make hidden text keywords, where they cover this share of it; and the share that one term makes it by itself. */
const FEWEST = 2;
const SHARE = 0.08;
const MOSTLY = 0.33;

/**
 * `spam/hidden-text`: what readers of the page would not have seen, and search engines would: keywords. A headline in a tab
 * that is not open yet may hold one of them as well.
 */
export function hiddenText({ text, blocks }: View): Proposal[] {
  const out: Proposal[] = [];
  for (const { start, end, hidden } of blocks) {
    if (hidden === undefined) continue;
    const terms = new Set<string>();
    let covered = 0;
    tellingMatcher().scan(text, start, end, (from, to) => {
      terms.add(text.slice(from, to));
      covered += to - from;
    });
    const least = terms.size < FEWEST ? MOSTLY : SHARE;
    if (terms.size === 0 || covered < least * (end - start)) continue;
    out.push({
      rule: 'spam/hidden-text',
      start,
      end,
      severity: 'fatal',
      confidence: 1 - 0.4 ** terms.size / 2,
      message: `Keywords in hidden text (${hidden}): “${text.slice(start, Math.min(end, start + 40)).trim()}”`,
      data: { hidden, terms: terms.size },
      fix: [{ start, end, after: '' }],
    });
  }
  return out;
}
