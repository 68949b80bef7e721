import { fingerprint } from '../text/fingerprint.ts';
import type { SiteProfile } from '../types.ts';

/** On so many pages a segment must stand at least: two articles can share a line, as the parts of a series do. */
const FEWEST_PAGES = 3;
/** On this share of the pages a segment belongs to the site and not to the article. */
const SHARE = 0.1;
/** Of a site of which few pages are known, on this share of them: they may be of one section, or one series. */
const FEW = 20;
const SHARE_OF_FEW = 0.3;
/** One-word segments (a name, a section) repeat by chance. Tokens. */
const SHORTEST = 2;

/** On how many pages of its site a segment stands, when that is too many for an article; else 0. */
export function timesRepeated(
  { text, tokens }: { readonly text: string; readonly tokens: number },
  site: SiteProfile | undefined,
): number {
  if (site === undefined || site.pages < FEWEST_PAGES || tokens < SHORTEST) return 0;
  const count = site.repeated[fingerprint(text)] ?? 0;
  const share = site.pages < FEW ? SHARE_OF_FEW : SHARE;
  return count >= Math.max(FEWEST_PAGES, site.pages * share) ? count : 0;
}
