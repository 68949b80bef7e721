import type { Places } from '../terms/places.ts';
import type { Role } from '../types.ts';
import { type ConceptSet, conceptsSaid, setOf } from './concepts/index.ts';
import type { Described } from './describe.ts';
import { plain } from './plain.ts';
import type { Verdict } from './verdict.ts';

const NOTICES: ReadonlySet<Role> = new Set(['disclaimer', 'copyright']);
/** What notices of rights speak of; in two of these ways a sentence of a licence nearly always does. */
const RIGHTS: ConceptSet = setOf('forbid', 'reuse', 'rights', 'consent', 'disclaim');
/**
 * Share of what stays that speaks of rights so in a text about them. Of sixteen licences fourteen have .33 to .86; of the 499
 * articles in ../shared/data/extract one in twenty has over .07, and one in a hundred over .27, their notices counted.
 */
const MUCH = 0.25;

/**
 * A licence, terms of use: what would be a notice elsewhere is a clause there, and stays.
 *
 *     1. Copying. You may copy the drawings, provided that this licence goes along.      what the text is about
 *     3. Names. Reproduction of our marks is prohibited without permission.             no notice under an article
 */
export function keepSubject(places: Places, pieces: readonly Described[], verdicts: Verdict[]): void {
  if (!verdicts.some(({ role }) => NOTICES.has(role))) return;
  let all = 0;
  let speaking = 0;
  pieces.forEach(({ piece: { start, end }, block }, i) => {
    if (NOTICES.has(verdicts[i]!.role) || block.main === false) return;
    all += end - start;
    const said = conceptsSaid(places, start, end) & RIGHTS;
    if ((said & (said - 1)) !== 0) speaking += end - start;
  });
  if (speaking < MUCH * all || speaking === 0) return;
  // What a page has in its footer is no clause, whatever the page is about.
  pieces.forEach((piece, i) => {
    if (NOTICES.has(verdicts[i]!.role) && piece.block.main !== false) verdicts[i] = plain(piece);
  });
}
