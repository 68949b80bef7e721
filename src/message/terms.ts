import { correspondence } from '../data/correspondence.ts';
import { conversation } from '../data/spam/conversation.ts';
import { promotion } from '../data/spam/promotion.ts';
import { splitTerms } from '../data/spam/terms.ts';
import { Matcher } from '../terms/matcher.ts';
import { remembered } from '../terms/remembered.ts';

const spoken = { ...promotion, ...conversation };
/** Kinds of terms that tell what a message wants, those of {@link promotion} first. */
export const KINDS: readonly string[] = Object.keys(spoken);
export const SELLING_KINDS = Object.keys(promotion).length;
/** Behind the others: what a letter says of itself. */
export const LETTER_KIND = KINDS.length;

/** UTF-16 units that are read of a message; what sells says so early. */
export const LONGEST = 2000;

/** What one term counts as: a kind, a letter's word, or both. */
type Counted = readonly number[];

let matcher: Matcher<Counted> | undefined;

/** Terms of all kinds and languages at once. Of two kinds with one term the first has it. */
function termMatcher(): Matcher<Counted> {
  if (matcher !== undefined) return matcher;
  const counted = new Map<string, Counted>();
  for (const [kind, name] of KINDS.entries())
    for (const text of termsOf(spoken[name]!)) if (!counted.has(text)) counted.set(text, [kind]);
  for (const text of termsOf(correspondence.letter))
    counted.set(text, [...(counted.get(text) ?? []), LETTER_KIND]);
  matcher = new Matcher(Array.from(counted, ([text, value]) => ({ text, value })));
  return matcher;
}

function termsOf(lists: readonly string[]): string[] {
  return lists.flatMap(splitTerms).filter((text) => text.replace('*', '').length > 1);
}

/** How many terms of each kind `[0, end)` has, in one pass. */
export function countTerms(text: string, end: number): Float64Array {
  const counts = new Float64Array(LETTER_KIND + 1);
  termMatcher().scanAlone(text, 0, end, (_start, _end, kinds) => {
    for (const kind of kinds) counts[kind]!++;
  });
  return counts;
}

/** The same of all that is read of a text: asked for by what a message wants and by whether it is one. */
export const termsIn = remembered((text) => countTerms(text, Math.min(text.length, LONGEST)));
