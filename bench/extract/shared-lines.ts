import { fingerprint } from '../../src/text/fingerprint.ts';
import type { Page } from './pages.ts';

/** In the gold texts of so many pages of a site, a line is the site's. */
const PAGES = 3;
/** Shorter lines are dates and sources, which differ in what a fingerprint leaves out. UTF-16 units. */
const SHORTEST = 25;

/**
 * The pages with gold texts from which the lines are gone that several gold texts of their site share: those who cut the
 * articles out left a disclaimer standing, which is what a site profile is there to find.
 */
export function withoutSharedLines(pages: readonly Page[]): Page[] {
  const counts = new Map<string, number>();
  const keyOf = ({ site }: Page, line: string) =>
    line.length < SHORTEST ? '' : `${site} ${fingerprint(line)}`;
  for (const page of pages) {
    for (const key of new Set(page.gold.split('\n').map((line) => keyOf(page, line))))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const isShared = (page: Page, line: string) => {
    const key = keyOf(page, line);
    return key !== '' && counts.get(key)! >= PAGES;
  };
  return pages.map((page) => ({
    ...page,
    gold: page.gold
      .split('\n')
      .filter((line) => !isShared(page, line))
      .join('\n'),
  }));
}
