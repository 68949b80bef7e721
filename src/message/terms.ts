import { correspondence } from '../data/correspondence.ts';
import { conversation } from '../data/spam/conversation.ts';
import { promotion } from '../data/spam/promotion.ts';
import { shares } from '../data/spam/shares.ts';
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

/** What one term counts as, one object a term: a kind, a letter's word, a word of those who praise shares. */
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
  for (const text of termsOf(shares)) counted.set(text, [...(counted.get(text) ?? []), SHARES_KIND]);
  matcher = new Matcher(Array.from(counted, ([text, value]) => ({ text, value })));
  return matcher;
}

function termsOf(lists: readonly string[]): string[] {
  return lists
    .flatMap(splitTerms)
    .flatMap(arabicForms)
    .filter((text) => text.replace('*', '').length > 1);
}

/** Persian is typed with the yeh and kaf of Arabic as often as with its own, and without the joiner between parts of a word. */
function arabicForms(text: string): string[] {
  const arabic = text.replaceAll('ی', 'ي').replaceAll('ک', 'ك');
  const forms = [text, arabic, text.replaceAll('\u200c', ' '), arabic.replaceAll('\u200c', ' ')];
  return [...new Set(forms)];
}

/** Behind those: different words of those who praise shares. */
export const SHARES_KIND = LETTER_KIND + 1;
/** And how many terms that sell the densest stretch of twice {@link STEP} has, by steps of that. */
export const DENSEST = SHARES_KIND + 1;
/** UTF-16 units. */
const STEP = 200;

/** How many terms of each kind `[0, end)` has, and how close they stand, in one pass. */
export function countTerms(text: string, end: number): Float64Array {
  const counts = new Float64Array(DENSEST + 1);
  const praise = new Set<Counted>();
  const steps = new Uint16Array(Math.ceil(end / STEP) + 1);
  termMatcher().scanAlone(text, 0, end, (start, _end, kinds) => {
    for (const kind of kinds) counts[kind]!++;
    if (kinds.includes(SHARES_KIND)) praise.add(kinds);
    if (kinds[0]! < SELLING_KINDS) steps[Math.floor(start / STEP)]!++;
  });
  counts[SHARES_KIND] = praise.size;
  for (let i = 0; i + 1 < steps.length; i++)
    counts[DENSEST] = Math.max(counts[DENSEST]!, steps[i]! + steps[i + 1]!);
  return counts;
}

/** The same of all that is read of a text: asked for by what a message wants and by whether it is one. */
export const termsIn = remembered((text) => countTerms(text, Math.min(text.length, LONGEST)));
