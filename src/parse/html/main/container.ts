import type { ElementNode } from '../dom.ts';
import { asksForConsent, groupsOf, isLandmark, isNamedFurniture } from './names.ts';

/** Of a longer class attribute the beginning has to do, so that a hostile one is not read once per block. */
const LONGEST_CLASS = 120;

/** Sums over all blocks inside an element. Tokens. */
export interface Container {
  readonly element: ElementNode;
  readonly depth: number;
  readonly groups: number;
  /** Whether its tag or role, or its name, says that it serves the site: a menu, a footer, an advertisement. */
  readonly landmark: boolean;
  readonly furniture: boolean;
  /** Whether its name says that it asks for consent to cookies. */
  readonly consent: boolean;
  readonly parent: Container | null;
  /** Elements of the same name and class beside it, itself included: cards, comments, entries of a list. */
  readonly twins: number;
  tokens: number;
  linked: number;
  kept: number;
  blocks: number;
  /** Tokens in blocks that end as sentences do. */
  sentences: number;
}

/** The elements that hold blocks, each with the one around it. Made while the tree is whole. */
export class Containers {
  readonly #known = new Map<ElementNode, Container>();
  readonly #twins = new Map<ElementNode, Map<string, number>>();

  of(element: ElementNode): Container {
    const found = this.#known.get(element);
    if (found !== undefined) return found;
    const above = element.parentNode;
    const parent = above !== null && 'localName' in above ? this.of(above) : null;
    const container: Container = {
      element,
      parent,
      depth: parent === null ? 0 : parent.depth + 1,
      groups: groupsOf(element),
      landmark: isLandmark(element),
      furniture: isNamedFurniture(element),
      consent: asksForConsent(element),
      twins: parent === null ? 1 : this.#twinsOf(element, parent.element),
      tokens: 0,
      linked: 0,
      kept: 0,
      blocks: 0,
      sentences: 0,
    };
    this.#known.set(element, container);
    return container;
  }

  #twinsOf(element: ElementNode, parent: ElementNode): number {
    let counts = this.#twins.get(parent);
    if (counts === undefined) {
      counts = new Map();
      for (const child of parent.children) counts.set(looks(child), (counts.get(looks(child)) ?? 0) + 1);
      this.#twins.set(parent, counts);
    }
    return counts.get(looks(element)) ?? 1;
  }
}

/** What makes elements look alike: the same tag and class. */
export function looks(element: ElementNode): string {
  return `${element.localName}.${element.className.slice(0, LONGEST_CLASS)}`;
}
