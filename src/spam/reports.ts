import { reports } from '../data/spam/reports.ts';
import { splitTerms } from '../data/spam/terms.ts';
import { Matcher } from '../terms/matcher.ts';
import type { Remembered } from '../terms/remembered.ts';
import type { Span } from '../types.ts';

let matcher: Matcher<{ readonly text: string; readonly vice: boolean }> | undefined;

function reportMatcher(): Matcher<{ readonly text: string; readonly vice: boolean }> {
  matcher ??= new Matcher(
    (['vices', 'sources'] as const).flatMap((kind) =>
      splitTerms(reports[kind]).map((text) => ({ text, value: { text, vice: kind === 'vices' } })),
    ),
  );
  return matcher;
}

/** Different words of those who speak of the trade, from which on a text may be a report, and what each beyond them takes off. */
const FEWEST_SOURCES = 2;
const WORD_NATS = 1.3;
const MOST_WORDS = 4;

/**
 * Nats that speak against advertisements found in a text, because it speaks of their trade as news, courts and scholars do: it calls
 * it by a name that no house calls itself, outside of what was found, and says who said so.
 */
export function doubtOfReport(document: Remembered, found: readonly Span[]): number {
  const vices = new Set<string>();
  const sources = new Set<string>();
  let next = 0;
  reportMatcher().scanDocument(document, (start, end, { text, vice }) => {
    while (next < found.length && found[next]!.end <= start) next++;
    if (next < found.length && found[next]!.start < end) return;
    (vice ? vices : sources).add(text);
  });
  if (vices.size === 0 || sources.size < FEWEST_SOURCES) return 0;
  return WORD_NATS * Math.min(MOST_WORDS, vices.size + sources.size - FEWEST_SOURCES);
}
