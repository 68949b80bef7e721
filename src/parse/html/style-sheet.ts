import { isInkOnInk } from './colour.ts';
import type { DocumentNode, ElementNode } from './dom.ts';
import { hidingStyle } from './hidden.ts';
import { Style } from './style.ts';

/** Of a page's style elements, and of its scripts, no more is read. UTF-16 units. */
const LONGEST = 500_000;
/** Of a longer list of classes, the first. */
const MOST_CLASSES = 12;
/** A class or an id, alone or behind the name of an element: `.x`, `div#y`. */
const SIMPLE = /^(?:[a-z][a-z0-9]*|\*)?([.#][\w-]+)$/i;
const NAMES = /[.#][\w-]+/g;
/** What scripts fade in after the page has loaded is hidden in these ways at first, and four fifths of it are content. */
const FADING = /^(?:opacity|visibility)/;
const SCREEN = /^\s*(?:(?:only\s+)?screen|all)?\s*$/i;

/**
 * What the style elements of a page hide by class or id, whatever the state of the page:
 *
 *     .q7x { position: absolute; left: -9999px }     hides what has the class
 *     .tab { display: none } .tab.open { display: block }     a switch: shows it as often as not, so it says nothing
 *
 * Only rules for a single class or id count, and of these only classes and ids that no other rule and no script names:
 * a page hides its menus and tabs in this way too, but has more to say about them.
 */
export class StyleSheet {
  readonly #hidden = new Map<string, string>();

  constructor(document: DocumentNode) {
    const root = document.documentElement;
    const styles = root?.getElementsByTagName('style') ?? [];
    if (styles.length === 0) return;
    const switched = new Set<string>();
    let budget = LONGEST;
    for (const style of styles) {
      if (!SCREEN.test(style.getAttribute('media') ?? '') || isScriptless(style)) continue;
      const source = style.textContent.slice(0, budget);
      budget -= source.length;
      for (const [selectors, body] of rulesOf(source)) this.#read(selectors, body, switched);
    }
    for (const name of switched) this.#hidden.delete(name);
    if (this.#hidden.size > 0) this.#forgetScripted(root!);
  }

  /** Why an element does not show; undefined when no rule hides it. */
  hides(element: ElementNode): string | undefined {
    if (this.#hidden.size === 0) return undefined;
    const { id, className } = element;
    const byId = id === '' ? undefined : this.#hidden.get(`#${id}`);
    if (byId !== undefined || className === '') return byId;
    for (const name of className.slice(0, 400).split(/\s+/, MOST_CLASSES)) {
      const why = this.#hidden.get(`.${name}`);
      if (why !== undefined) return why;
    }
    return undefined;
  }

  #read(selectors: string, body: string, switched: Set<string>): void {
    const style = new Style(body);
    const found = hidingStyle(style) ?? (isInkOnInk(style) ? 'same colour as its background' : undefined);
    const why = found === undefined || FADING.test(found) ? undefined : found;
    for (const selector of selectors.split(',')) {
      const name = SIMPLE.exec(selector.trim())?.[1];
      if (name !== undefined && why !== undefined && !switched.has(name))
        this.#hidden.set(name, `${why} by ${name}`);
      else for (const [part] of selector.matchAll(NAMES)) switched.add(part);
    }
  }

  /** What a script names it may show. */
  #forgetScripted(root: ElementNode): void {
    let budget = LONGEST;
    for (const script of root.getElementsByTagName('script')) {
      const source = script.textContent.slice(0, budget);
      budget -= source.length;
      for (const [name] of source.matchAll(/[\w-]+/g)) {
        this.#hidden.delete(`.${name}`);
        this.#hidden.delete(`#${name}`);
      }
    }
  }
}

/** The rules outside of blocks such as `@media`: selectors and declarations, comments aside. */
function* rulesOf(source: string): Generator<readonly [selectors: string, body: string]> {
  const css = source.replace(/\/\*[\s\S]*?(?:\*\/|$)/g, ' ');
  let from = 0;
  let open = -1;
  let depth = 0;
  for (let i = 0; i < css.length; i++) {
    const unit = css[i];
    if (unit === '{') {
      if (depth++ === 0) open = i;
    } else if (unit === '}' && depth > 0) {
      if (--depth > 0) continue;
      const selectors = css.slice(from, open);
      if (!selectors.includes('@')) yield [selectors, css.slice(open + 1, i)];
      from = i + 1;
    } else if (unit === ';' && depth === 0) from = i + 1; // `@import …;`
  }
}

/** For readers without scripts only. */
function isScriptless(element: ElementNode): boolean {
  const above = element.parentNode;
  return above !== null && 'localName' in above && above.localName === 'noscript';
}
