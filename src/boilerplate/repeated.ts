import { fingerprint } from '../text/fingerprint.ts';
import type { SiteProfile } from '../types.ts';

/** A segment or a line, and how long it is. */
interface Stretch {
  readonly text: string;
  readonly tokens: number;
}

/** On so many pages a segment must stand at least: two articles can share a line, as the parts of a series do. */
export const FEWEST_PAGES = 3;
/** On this share of the pages a segment belongs to the site and not to the article. */
const SHARE = 0.1;
/** Of a site of which few pages are known, on this share of them: they may be of one section, or one series. */
const FEW = 20;
const SHARE_OF_FEW = 0.3;
/** One-word segments (a name, a section) repeat by chance. Tokens. */
const SHORTEST = 2;
/** What two pages share and is longer is a paragraph that was printed twice, not an entry of a list. Tokens. */
const LONGEST_ENTRY = 30;

/** On how many pages of its site a segment stands, when that is too many for an article; else 0. */
export function timesRepeated(stretch: Stretch, site: SiteProfile | undefined): number {
  const count = timesSeen(stretch, site);
  return site !== undefined && count >= fewestFor(site) ? count : 0;
}

/**
 * Which lines of a page are likely the site's own: those that repeat, and entries of lists. A headline stands on the page of its
 * article and in the lists of some others, too few to tell by one line; two such lines in a row are a list.
 *
 *     Two killed in crash on A 7      on this page and one other
 *     Water rates to rise in May      on this page and two others
 */
export function linesOfSite(lines: readonly Stretch[], site: SiteProfile | undefined): boolean[] {
  if (site === undefined) return lines.map(() => false);
  const counts = lines.map((line) => timesSeen(line, site));
  const repeats = counts.map((count) => count >= fewestFor(site));
  const isEntry = counts.map((count, i) => count > 1 && !repeats[i] && lines[i]!.tokens < LONGEST_ENTRY);
  return lines.map((_, i) => repeats[i]! || (isEntry[i]! && Boolean(isEntry[i - 1] || isEntry[i + 1])));
}

function timesSeen({ text, tokens }: Stretch, site: SiteProfile | undefined): number {
  if (site === undefined || site.pages < FEWEST_PAGES || tokens < SHORTEST) return 0;
  return site.repeated[fingerprint(text)] ?? 0;
}

function fewestFor({ pages }: SiteProfile): number {
  return Math.max(FEWEST_PAGES, pages * (pages < FEW ? SHARE_OF_FEW : SHARE));
}
