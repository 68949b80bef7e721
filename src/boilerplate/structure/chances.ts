import { chancesOf, type Forest } from '../../forest/index.ts';
import { contextFeatures } from './context.ts';
import { type Features, lineFeatures } from './features.ts';
import type { Document } from './lines.ts';

/** The forest of the first look at a line, and the one of the second, which knows what came of the first. */
export interface LineForests {
  readonly first: Forest;
  readonly second: Forest;
}

/** The chances that lines are of the main content. */
export class LineChances {
  readonly #document: Document;
  readonly #forests: LineForests;
  readonly #looks: Features;
  /** By the first look. */
  readonly #first: readonly number[];

  /** @param ofSite which lines are likely the site's own */
  constructor(document: Document, ofSite: readonly boolean[], forests: LineForests) {
    this.#document = document;
    this.#forests = forests;
    this.#looks = lineFeatures(document);
    this.#first = knowing(ofSite, chancesOf(forests.first, this.#looks.rows, this.#looks.width));
  }

  /** Of all lines, or of some. */
  of(lines?: Int32Array): number[] {
    const { rows, width } = contextFeatures(this.#document, this.#looks, this.#first, lines);
    return chancesOf(this.#forests.second, rows, width);
  }
}

/** What chance is left to a line that other pages of its site show too. */
const OF_SITE = 0.02;

/** Chances of a first look, where it is known what is the site's: what stands among that is the likelier a menu too. */
export function knowing(ofSite: readonly boolean[], chances: readonly number[]): number[] {
  return chances.map((chance, i) => (ofSite[i] ? Math.min(chance, OF_SITE) : chance));
}
