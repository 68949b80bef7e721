import { type Forest, probability, score } from '../../forest/index.ts';
import { contextFeatures } from './context.ts';
import { type Features, lineFeatures } from './features.ts';
import type { Document } from './lines.ts';

/** The forest of the first look at a line, and the one of the second, which knows what came of the first. */
export interface LineForests {
  readonly first: Forest;
  readonly second: Forest;
}

/** Chance of each line to be of the main content. */
export function lineChances(document: Document, sites: readonly number[], forests: LineForests): number[] {
  const features = lineFeatures(document);
  const first = document.lines.map((_, i) => ask(forests.first, features, i));
  const context = contextFeatures(document, features, first, sites);
  return first.map((_, i) => ask(forests.second, context, i));
}

function ask(forest: Forest, { rows, width }: Features, line: number): number {
  return probability(score(forest, rows, line * width));
}
