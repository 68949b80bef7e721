import { fingerprint } from '../../text/fingerprint.ts';
import type { SiteProfile } from '../../types.ts';
import { FEWEST_PAGES } from '../repeated.ts';
import { UNKNOWN } from './context.ts';

/** On what share of its site's pages each line stands; 0 for a line of its own, {@link UNKNOWN} without a profile. */
export function siteShares(lines: readonly string[], site: SiteProfile | undefined): number[] {
  if (site === undefined || site.pages < FEWEST_PAGES) return lines.map(() => UNKNOWN);
  return lines.map((line) => {
    const count = site.repeated[fingerprint(line)] ?? 0;
    return count > 1 ? count / site.pages : 0;
  });
}
