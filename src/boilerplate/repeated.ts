import { fingerprint } from '../text/fingerprint.ts';
import type { SiteProfile } from '../types.ts';
import type { Described } from './describe.ts';

/** So many pages of a host must be known before repetition says anything. */
export const FEWEST_PAGES = 3;
/** On this share of the pages, and on two at least, a segment belongs to the site and not to the article. */
const SHARE = 0.1;
/** One-word segments (a name, a section) repeat by chance. Tokens. */
const SHORTEST = 2;

/** On how many pages of its site a segment stands, when that is too many for an article; else 0. */
export function timesRepeated({ text, tokens }: Described, site: SiteProfile | undefined): number {
  if (site === undefined || site.pages < FEWEST_PAGES || tokens < SHORTEST) return 0;
  const count = site.repeated[fingerprint(text)] ?? 0;
  return count >= Math.max(2, site.pages * SHARE) ? count : 0;
}
