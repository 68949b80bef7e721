/**
 * The smallest DOM that @mozilla/readability can work on, built straight from parse5's tokens so that
 * every text node knows where it stood in the source. No selectors, no serialiser, no events.
 *
 * Readability takes its own path (no CSS selectors) when the root says `__JSDOMParser__`.
 */
import { Attribute } from './attribute.ts';
import { collectElements, collectText } from './collect.ts';
import { Style } from './style.ts';

export type Node = TextNode | ElementNode;
export type ParentNode = ElementNode | DocumentNode | FragmentNode;
const WHITESPACE_RUN = /\s+/g;

abstract class Linked {
  parentNode: ParentNode | null = null;
  previousSibling: Node | null = null;
  nextSibling: Node | null = null;

  abstract readonly nodeType: 1 | 3;

  get nextElementSibling(): ElementNode | null {
    let node = this.nextSibling;
    while (node !== null && node.nodeType !== 1) node = node.nextSibling;
    return node as ElementNode | null;
  }

  get previousElementSibling(): ElementNode | null {
    let node = this.previousSibling;
    while (node !== null && node.nodeType !== 1) node = node.previousSibling;
    return node as ElementNode | null;
  }

  remove(): void {
    this.parentNode?.removeChild(this as unknown as Node);
  }
}

export class TextNode extends Linked {
  readonly nodeType = 3;
  readonly nodeName = '#text';
  readonly childNodes: readonly Node[] = [];
  textContent: string;
  /** Span in the source; -1 when the node was made later. */
  start = -1;
  end = -1;
  /** Position among the page's text nodes, kept by clones. */
  leaf = -1;

  constructor(text: string) {
    super();
    this.textContent = text;
  }
}

/**
 * Children are a linked list, so that any of them goes in constant time; arrays of them are made when asked for. The array
 * of nodes then grows at its end along with the list: parse5 asks for it at every text that it inserts.
 */
abstract class Container extends Linked {
  firstChild: Node | null = null;
  lastChild: Node | null = null;
  #nodes: Node[] | null = null;
  #children: ElementNode[] | null = null;

  get childNodes(): Node[] {
    if (this.#nodes === null) {
      this.#nodes = [];
      for (let node = this.firstChild; node !== null; node = node.nextSibling) this.#nodes.push(node);
    }
    return this.#nodes;
  }

  get children(): ElementNode[] {
    this.#children ??= this.childNodes.filter((node): node is ElementNode => node.nodeType === 1);
    return this.#children;
  }

  get firstElementChild(): ElementNode | null {
    const first = this.firstChild;
    return first === null || first.nodeType === 1 ? first : first.nextElementSibling;
  }

  appendChild(node: Node): Node {
    return this.insertBefore(node, null);
  }

  insertBefore(node: Node, reference: Node | null): Node {
    node.parentNode?.removeChild(node);
    const before = reference === null ? this.lastChild : reference.previousSibling;
    node.parentNode = this as unknown as ParentNode;
    node.previousSibling = before;
    node.nextSibling = reference;
    if (before === null) this.firstChild = node;
    else before.nextSibling = node;
    if (reference === null) this.lastChild = node;
    else reference.previousSibling = node;
    if (reference === null) this.#nodes?.push(node);
    else if (reference === this.lastChild) this.#nodes?.splice(-1, 0, node);
    else this.#nodes = null;
    this.#children = null;
    return node;
  }

  removeChild(node: Node): Node {
    const { previousSibling, nextSibling } = node;
    if (previousSibling === null) this.firstChild = nextSibling;
    else previousSibling.nextSibling = nextSibling;
    if (nextSibling === null) this.lastChild = previousSibling;
    else nextSibling.previousSibling = previousSibling;
    node.parentNode = node.previousSibling = node.nextSibling = null;
    this.#nodes = this.#children = null;
    return node;
  }

  replaceChild(node: Node, old: Node): Node {
    if (node === old) return old;
    this.insertBefore(node, old);
    return this.removeChild(old);
  }

  get textContent(): string {
    if (this.firstChild === null) return '';
    if (this.firstChild === this.lastChild) return this.firstChild.textContent;
    const parts: string[] = [];
    collectText(this.childNodes, parts);
    return parts.join('');
  }

  set textContent(text: string) {
    this.clear();
    if (text !== '') this.appendChild(new TextNode(text));
  }

  /** Static, in document order. `*` stands for every element. */
  getElementsByTagName(tag: string): ElementNode[] {
    const found: ElementNode[] = [];
    collectElements(this.children, tag === '*' ? null : tag.toUpperCase(), found);
    return found;
  }

  clear(): void {
    for (const node of this.childNodes) node.parentNode = node.previousSibling = node.nextSibling = null;
    this.firstChild = this.lastChild = null;
    this.#nodes = this.#children = null;
  }
}

export class ElementNode extends Container {
  readonly nodeType = 1;
  localName: string;
  tagName: string;
  readonly namespaceURI: string;
  attributes: Attribute[];
  start = -1;
  end = -1;
  /** Template contents; never shown. */
  content: FragmentNode | null = null;
  #style: Style | null = null;
  readonly ownerDocument: DocumentNode;

  constructor(
    ownerDocument: DocumentNode,
    tag: string,
    attributes: readonly { name: string; value: string }[] = [],
    namespaceURI = '',
  ) {
    super();
    this.ownerDocument = ownerDocument;
    this.localName = tag;
    this.tagName = tag.toUpperCase();
    this.attributes = attributes.map(({ name, value }) => new Attribute(name, value));
    this.namespaceURI = namespaceURI;
  }

  /** Tells Readability to do without CSS selectors. */
  get __JSDOMParser__(): true {
    return true;
  }

  get nodeName(): string {
    return this.tagName;
  }
  get id(): string {
    return this.getAttribute('id') ?? '';
  }
  get className(): string {
    return this.getAttribute('class') ?? '';
  }
  // Readability marks what it keeps, which nobody reads; but in a bundle, which is strict, a mere getter would throw.
  set id(_: string) {}
  set className(_: string) {}
  get src(): string {
    return this.getAttribute('src') ?? '';
  }
  get srcset(): string {
    return this.getAttribute('srcset') ?? '';
  }
  get style(): Style {
    this.#style ??= new Style(this.getAttribute('style') ?? '');
    return this.#style;
  }

  /** Only what Readability asks it for: to go back to the page when a try came out short, and to unwrap `noscript`. */
  get innerHTML(): string {
    return this.tagName === 'BODY' || this.tagName === 'NOSCRIPT' ? this.ownerDocument.remember(this) : '';
  }
  set innerHTML(key: string) {
    this.clear();
    for (const node of this.ownerDocument.recall(key)) this.appendChild(node);
  }

  attribute(name: string): Attribute | undefined {
    for (const attribute of this.attributes) if (attribute.name === name) return attribute;
    return undefined;
  }
  getAttribute(name: string): string | null {
    return this.attribute(name)?.value ?? null;
  }
  hasAttribute(name: string): boolean {
    return this.attribute(name) !== undefined;
  }
  setAttribute(name: string, value: string): void {
    const attribute = this.attribute(name);
    if (attribute === undefined) this.attributes.push(new Attribute(name, value));
    else attribute.value = value;
  }
  setAttributeNode(attribute: Attribute): void {
    this.setAttribute(attribute.name, attribute.value);
  }
  removeAttribute(name: string): void {
    this.attributes = this.attributes.filter((attribute) => attribute.name !== name);
  }
}

export class FragmentNode extends Container {
  readonly nodeType = 1;
}

export class DocumentNode extends Container {
  readonly nodeType = 1;
  readonly baseURI: string;
  readonly documentURI: string;
  mode = 'no-quirks';
  readonly #snapshots: Node[][] = [];

  constructor(url = 'about:blank') {
    super();
    this.baseURI = url;
    this.documentURI = url;
  }

  get documentElement(): ElementNode | null {
    return this.firstElementChild;
  }
  get head(): ElementNode | null {
    return this.#section('HEAD');
  }
  get body(): ElementNode | null {
    return this.#section('BODY');
  }
  get title(): string {
    const title = this.head?.getElementsByTagName('title')[0];
    return title === undefined ? '' : title.textContent.trim().replace(WHITESPACE_RUN, ' ');
  }
  createElement(tag: string): ElementNode {
    return new ElementNode(this, tag.toLowerCase());
  }
  createTextNode(text: string): TextNode {
    return new TextNode(text);
  }

  remember(body: ElementNode): string {
    this.#snapshots.push(cloneAll(body.childNodes, this));
    return `#${this.#snapshots.length - 1}`;
  }
  recall(key: string): Node[] {
    return cloneAll(this.#snapshots[Number(key.slice(1) || Number.NaN)] ?? [], this);
  }

  #section(tag: string): ElementNode | null {
    return this.documentElement?.children.find((element) => element.tagName === tag) ?? null;
  }
}

// The tree builders keep trees shallower than 520, so recursion is safe in what follows.

function cloneAll(nodes: readonly Node[], owner: DocumentNode): Node[] {
  return nodes.map((node) => {
    if (node.nodeType === 3) {
      const copy = new TextNode(node.textContent);
      copy.leaf = node.leaf;
      return copy;
    }
    const copy = new ElementNode(owner, node.localName, node.attributes, node.namespaceURI);
    for (const child of cloneAll(node.childNodes, owner)) copy.appendChild(child);
    return copy;
  });
}
