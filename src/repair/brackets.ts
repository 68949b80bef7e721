const PAIRS = ['「」', '『』', '“”', '《》', '（）', '【】', '〈〉', '〔〕'];
/** The pair of each bracket. */
const PAIR_OF = new Map(
  PAIRS.flatMap((pair) => Array.from(pair, (bracket) => [bracket.charCodeAt(0), pair])),
);

/** How a character would stand between what its line has in front of it and behind. */
export type Standing = 'paired' | 'alone' | 'no bracket';

/** Whether a bracket finds a partner that stands open: of `以为“仙迹` and `,常称为`, ” does and 》 does not. */
export function standingOf(unit: number, front: string, behind: string): Standing {
  const pair = PAIR_OF.get(unit);
  if (pair === undefined) return 'no bracket';
  const [opening, closing] = pair as unknown as [string, string];
  const open =
    unit === closing.charCodeAt(0)
      ? count(front, opening) - count(front, closing)
      : count(behind, closing) - count(behind, opening);
  return open > 0 ? 'paired' : 'alone';
}

const count = (text: string, bracket: string): number => text.split(bracket).length - 1;
