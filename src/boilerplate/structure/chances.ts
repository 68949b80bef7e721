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
  readonly #sites: readonly number[];
  readonly #forests: LineForests;
  readonly #looks: Features;
  /** By the first look. */
  readonly #first: readonly number[];

  /** @param sites see {@link contextFeatures} */
  constructor(document: Document, sites: readonly number[], forests: LineForests) {
    this.#document = document;
    this.#sites = sites;
    this.#forests = forests;
    this.#looks = lineFeatures(document);
    this.#first = chancesOf(forests.first, this.#looks.rows, this.#looks.width);
  }

  /** Of all lines, or of some. */
  of(lines?: readonly number[]): number[] {
    const { rows, width } = contextFeatures(this.#document, this.#looks, this.#first, this.#sites, lines);
    return chancesOf(this.#forests.second, rows, width);
  }
}
