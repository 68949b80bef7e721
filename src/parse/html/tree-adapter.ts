import type { Token, TreeAdapter } from 'parse5';
import { DocumentNode, ElementNode, FragmentNode, type Node, TextNode } from './dom.ts';

/** Comments and doctypes take part in parsing but are not kept in the tree. */
export class Ignored {
  parentNode = null;
}

interface Kinds {
  node: Node | DocumentNode | FragmentNode | Ignored;
  parentNode: ElementNode | DocumentNode | FragmentNode;
  childNode: Node | Ignored;
  document: DocumentNode;
  documentFragment: FragmentNode;
  element: ElementNode;
  commentNode: Ignored;
  textNode: TextNode;
  template: ElementNode;
  documentType: Ignored;
}

type Adapter = TreeAdapter<{
  [K in keyof Kinds]: Kinds[K];
}>;

/** Lets parse5 build our nodes directly, without a second tree. */
export function treeAdapter(url: string | undefined): Adapter {
  const document = new DocumentNode(url);
  return {
    createDocument: () => document,
    createDocumentFragment: () => new FragmentNode(),
    createElement: (tag, namespace, attributes) => new ElementNode(document, tag, attributes, namespace),
    createCommentNode: () => new Ignored(),
    createTextNode: (text) => new TextNode(text),
    appendChild(parent, node) {
      if (!(node instanceof Ignored)) parent.appendChild(node);
    },
    insertBefore(parent, node, reference) {
      if (!(node instanceof Ignored) && !(reference instanceof Ignored)) parent.insertBefore(node, reference);
    },
    detachNode(node) {
      if (!(node instanceof Ignored)) node.remove();
    },
    insertText(parent, text) {
      const last = parent.lastChild;
      if (last?.nodeType === 3) last.textContent += text;
      else parent.appendChild(new TextNode(text));
    },
    insertTextBefore(parent, text, reference) {
      if (reference instanceof Ignored) return;
      const before = reference.previousSibling;
      if (before?.nodeType === 3) before.textContent += text;
      else parent.insertBefore(new TextNode(text), reference);
    },
    adoptAttributes(element, attributes) {
      for (const { name, value } of attributes) {
        if (!element.hasAttribute(name)) element.setAttribute(name, value);
      }
    },
    setTemplateContent(template, content) {
      template.content = content;
    },
    getTemplateContent: (template) => template.content ?? new FragmentNode(),
    setDocumentType() {},
    setDocumentMode(target, mode) {
      target.mode = mode;
    },
    getDocumentMode: (target) => target.mode as never,
    getFirstChild: (node) => node.firstChild,
    getChildNodes: (node) => node.childNodes,
    getParentNode: (node) => (node instanceof Ignored ? null : node.parentNode),
    getAttrList: (element) => element.attributes,
    getTagName: (element) => element.localName,
    getNamespaceURI: (element) => element.namespaceURI as never,
    getTextNodeContent: (node) => node.textContent,
    getCommentNodeContent: () => '',
    getDocumentTypeNodeName: () => '',
    getDocumentTypeNodePublicId: () => '',
    getDocumentTypeNodeSystemId: () => '',
    isTextNode: (node): node is TextNode => node instanceof TextNode,
    isCommentNode: (node): node is Ignored => false,
    isDocumentTypeNode: (node): node is Ignored => false,
    isElementNode: (node): node is ElementNode => node instanceof ElementNode,
    setNodeSourceCodeLocation(node, location) {
      if (location) locate(node, location);
    },
    // parse5 asks only in order to learn whether a text node has a place already.
    getNodeSourceCodeLocation: (node) =>
      (node instanceof TextNode || node instanceof ElementNode) && node.start >= 0
        ? ({ startOffset: node.start, endOffset: node.end } as Token.ElementLocation)
        : null,
    updateNodeSourceCodeLocation(node, location) {
      if (node instanceof TextNode && location.endOffset !== undefined) node.end = location.endOffset;
    },
  };
}

function locate(node: Kinds['node'], location: Token.ElementLocation): void {
  if (!(node instanceof TextNode || node instanceof ElementNode)) return;
  node.start = location.startOffset;
  node.end = location.endOffset;
  if (!(node instanceof ElementNode) || location.attrs === undefined) return;
  for (const attribute of node.attributes) {
    const place = location.attrs[attribute.name];
    if (place === undefined) continue;
    attribute.start = place.startOffset;
    attribute.end = place.endOffset;
  }
}
