import { chancesOf, type Forest } from '../../forest/index.ts';
import { contextFeatures } from './context.ts';
import { lineFeatures } from './features.ts';
import type { Document } from './lines.ts';

/** The forest of the first look at a line, and the one of the second, which knows what came of the first. */
export interface LineForests {
  readonly first: Forest;
  readonly second: Forest;
}

/** Chance of each line to be of the main content. */
export function lineChances(document: Document, sites: readonly number[], forests: LineForests): number[] {
  const looks = lineFeatures(document);
  const first = chancesOf(forests.first, looks.rows, looks.width);
  const context = contextFeatures(document, looks, first, sites);
  return chancesOf(forests.second, context.rows, context.width);
}
