import { SiteMemory } from '../../src/corpus/site.ts';
import { parse } from '../../src/parse/index.ts';
import { segment } from '../../src/segment/index.ts';
import type { SiteProfile } from '../../src/types.ts';

/** Learns each site from the visible text of its own pages, unlabelled, as a crawler would. */
export function learnSites<P extends { readonly site: string }>(
  pages: readonly P[],
  textOf: (page: P) => string,
): ReadonlyMap<string, SiteProfile> {
  const learners = new Map<string, SiteMemory>();
  for (const page of pages) {
    const learner = learners.get(page.site) ?? new SiteMemory(page.site);
    learners.set(page.site, learner);
    learner.add(piecesOf(textOf(page)));
  }
  return new Map([...learners].map(([site, learner]) => [site, learner.profile()]));
}

function piecesOf(text: string): string[] {
  return segment(text, parse(text, { format: 'text' }).blocks).map(({ start, end }) =>
    text.slice(start, end),
  );
}
