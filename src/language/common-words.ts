import { COMMON_WORDS, OTHER_COMMON_WORDS } from '../data/common-words.generated.ts';

interface Common {
  readonly tag: string;
  readonly words: ReadonlySet<string>;
  /** Share of a text that they make up, 0..1. */
  readonly share: number;
}

interface Tables {
  readonly known: ReadonlyMap<string, Common>;
  /** Languages that the model does not know. */
  readonly others: readonly Common[];
}

let memo: Tables | undefined;

function tables(): Tables {
  memo ??= {
    known: new Map(parsed(COMMON_WORDS).map((common) => [common.tag, common])),
    others: parsed(OTHER_COMMON_WORDS),
  };
  return memo;
}

function parsed(table: string): Common[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [tag, share, ...words] = line.split(' ') as [string, string, ...string[]];
      return { tag, words: new Set(words), share: Number(share) };
    });
}

/**
 * Share of what should be there below which a text is in another language. One word more is granted, so that texts
 * in which five are expected are the shortest that are doubted. Of 5,600 single sentences and 1,800 texts of three, in 75
 * languages, one whose language is known fell below it, in Hebrew.
 */
const TOO_FEW = 0.2;
/** Share from which on it is settled that the text is in the language that was named. */
const SETTLED = 0.35;
/** From this share on, one word less granted, and so far ahead of any other, a text is in a language that the model lacks. */
const ENOUGH = 0.5;
const AHEAD = 0.25;

/** What the commonest words of a text say of the language that n-grams named. */
export type Verdict = 'confirmed' | 'denied' | { readonly tag: string };

/**
 * N-grams name the nearest language that the model knows, and are sure of it; to be in that language is something else. No text does
 * without its commonest words.
 */
export function asksWords(named: string, words: readonly string[]): Verdict {
  const { known, others } = tables();
  const common = known.get(named);
  // Where even none of them would be no proof there is nothing to count.
  if (common === undefined || 1 / (words.length * common.share) > TOO_FEW) return 'confirmed';
  const most = shareOf(common, words, 1);
  if (most >= SETTLED) return 'confirmed';
  const [first, second] = others
    .map((other) => ({ tag: other.tag, share: shareOf(other, words, -1) }))
    .sort((a, b) => b.share - a.share);
  if (first!.share >= ENOUGH && first!.share >= AHEAD + Math.max(most, second!.share)) return first!;
  return most <= TOO_FEW ? 'denied' : 'confirmed';
}

/** How many of the words are among the commonest, and so many `more`, as against how many should be. */
function shareOf({ words: common, share }: Common, words: readonly string[], more: number): number {
  let found = more;
  for (const word of words) if (common.has(word)) found++;
  return found / words.length / share;
}
