import type { Places } from '../terms/places.ts';
import { KnownUnits } from '../text/topic.ts';
import type { Role, Span } from '../types.ts';
import { conceptsIn } from './concepts/index.ts';
import type { Described } from './describe.ts';
import type { Verdict } from './verdict.ts';

/** What asks for something, leads elsewhere, or takes something back. */
const LEADING: ReadonlySet<Role> = new Set(['promotion', 'related', 'disclaimer']);
const CONTENT: ReadonlySet<Role> = new Set(['title', 'heading', 'body', 'list', 'quote', 'table']);
/** So many words of its own, and this share of them, must be words of the text as well. */
const FEWEST = 2;
const SHARE = 0.5;

interface Tally {
  all: number;
  known: number;
  /** Whether any stands in the text. What only points elsewhere from below it is the site's, whatever it speaks of. */
  inside: boolean;
}

/**
 * The pieces taken for notices that speak of what the text is about. An insert says nothing of it; what does is likely the
 * author's, and one of an author's pointers speaks for the others.
 *
 *     If you are a moving company in Utrecht, please contact us.      the end of an article on moving companies
 *                 ^^^^^^^^^^^^^^
 */
export function topical(
  places: Places,
  pieces: readonly Described[],
  verdicts: readonly Verdict[],
): number[] {
  const leads = verdicts.flatMap(({ role }, i) => (LEADING.has(role) ? [i] : []));
  if (leads.length === 0) return [];
  const { text } = places;
  const content = new KnownUnits(
    text,
    pieces.flatMap(({ piece }, i) => (CONTENT.has(verdicts[i]!.role) ? [piece] : [])),
  );
  const tallies = new Map<Role, Tally>();
  for (const i of leads) {
    const { role } = verdicts[i]!;
    const { piece, atEnd } = pieces[i]!;
    const tally = tallies.get(role) ?? { all: 0, known: 0, inside: false };
    tallies.set(role, tally);
    tally.inside ||= role !== 'related' || !atEnd;
    for (const span of ownWords(text, piece)) {
      const { all, known } = content.tally(text, span);
      tally.all += all;
      tally.known += known;
    }
  }
  return leads.filter((i) => {
    const { all, known, inside } = tallies.get(verdicts[i]!.role)!;
    return inside && known >= FEWEST && known >= all * SHARE;
  });
}

/** What of a notice is not the vocabulary of notices. */
function ownWords(text: string, { start, end }: Span): Span[] {
  const spans: Span[] = [];
  let at = start;
  for (const hit of conceptsIn(text, start, end)) {
    spans.push({ start: at, end: start + hit.start });
    at = start + hit.end;
  }
  return [...spans, { start: at, end }];
}
