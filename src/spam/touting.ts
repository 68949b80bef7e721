import type { Proposal, Span, View } from '../types.ts';
import { housesIn } from './houses.ts';
import { doubtOfReport } from './reports.ts';

/** How often a house is named, and once in how many characters, where all of a text was written to be found by its name. */
const FEWEST = 4;
const RAREST = 150;
/** Of longer texts the first part is read, as {@link doorway} does. UTF-16 units. */
const LONGEST = 10_000;

/**
 * `spam/touting`: an essay in praise of a gambling house, in good sentences, that names it as often as nobody would but for a search
 * engine. Who reports on the house says what it is.
 *
 *     PG电子凭借独特的创意走进千家万户。PG电子的每一款作品……很多玩家说，PG电子让等车的时间不再漫长
 *     ^^^^                            ^^^^                             ^^^^
 */
export function touting(view: View): Proposal[] {
  const { text } = view;
  const named = new Map<string, Span[]>();
  for (const { start, end, kind, name } of housesIn(view)) {
    if (kind !== 'online' || end > LONGEST) continue;
    const known = named.get(name);
    if (known === undefined) named.set(name, [{ start, end }]);
    else known.push({ start, end });
  }
  const places = [...named.values()].sort((a, b) => b.length - a.length)[0] ?? [];
  const length = Math.min(text.length, LONGEST);
  if (places.length < FEWEST || places.length * RAREST < length) return [];
  if (doubtOfReport(view, []) > 0) return [];
  const { start, end } = places[0]!;
  const rate = (places.length * RAREST) / length;
  return [
    {
      rule: 'spam/touting',
      start,
      end,
      severity: 'major',
      confidence: Math.min(MOST, LEAST + GAIN * (rate - 1)),
      message: `“${text.slice(start, end)}” is named ${places.length} times in ${length} characters, and never as what it is.`,
      data: { family: 'gambling', count: places.length },
    },
  ];
}

/** By judgement: at the least rate even odds with some doubt left, at twice that nearly sure. */
const LEAST = 0.65;
const GAIN = 0.25;
const MOST = 0.95;
