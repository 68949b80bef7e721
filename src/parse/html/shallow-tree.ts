import { type Token, Tokenizer, TokenizerMode } from 'parse5';
import { DocumentNode, ElementNode, TextNode } from './dom.ts';

/** As deep as Blink lets a document tree grow (`kMaximumHTMLParserDOMTreeDepth`). */
export const MAX_DEPTH = 512;

const VOID = new Set(
  'area base br col embed hr img input link meta param source track wbr frame keygen'.split(' '),
);
const RAW: Readonly<Record<string, Tokenizer['state']>> = {
  script: TokenizerMode.SCRIPT_DATA,
  style: TokenizerMode.RAWTEXT,
  noframes: TokenizerMode.RAWTEXT,
  iframe: TokenizerMode.RAWTEXT,
  xmp: TokenizerMode.RAWTEXT,
  title: TokenizerMode.RCDATA,
  textarea: TokenizerMode.RCDATA,
};

/**
 * A tree for hostile pages. The tree construction of the HTML standard searches its stack of open
 * elements at every tag, which is quadratic on a page of nested tags. Here the stack ends at
 * {@link MAX_DEPTH}: what is nested deeper hangs on the last element that fits, and searching is bounded.
 */
export function shallowTree(html: string, url?: string): DocumentNode {
  const document = new DocumentNode(url);
  const root = new ElementNode(document, 'html');
  const head = new ElementNode(document, 'head');
  const body = new ElementNode(document, 'body');
  document.appendChild(root);
  root.appendChild(head);
  root.appendChild(body);
  const stack: ElementNode[] = [body];
  const top = () => stack[stack.length - 1]!;

  const addText = ({ chars, location }: Token.CharacterToken) => {
    const last = top().lastChild;
    if (last?.nodeType === 3) {
      last.textContent += chars;
      last.end = location?.endOffset ?? last.end;
      return;
    }
    const text = new TextNode(chars);
    text.start = location?.startOffset ?? -1;
    text.end = location?.endOffset ?? -1;
    top().appendChild(text);
  };

  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onStartTag({ tagName, attrs, selfClosing, location }) {
        if (tagName === 'html' || tagName === 'head' || tagName === 'body') return;
        const element = new ElementNode(document, tagName, attrs);
        element.start = location?.startOffset ?? -1;
        element.end = location?.endOffset ?? -1;
        const inHead = tagName === 'title' || tagName === 'meta' || tagName === 'link' || tagName === 'base';
        (inHead && stack.length === 1 && body.firstChild === null ? head : top()).appendChild(element);
        if (VOID.has(tagName) || selfClosing) return;
        if (stack.length < MAX_DEPTH || RAW[tagName] !== undefined) stack.push(element);
        if (RAW[tagName] !== undefined) tokenizer.state = RAW[tagName];
      },
      onEndTag({ tagName }) {
        for (let i = stack.length - 1; i > 0; i--) {
          if (stack[i]!.localName !== tagName) continue;
          stack.length = i;
          return;
        }
      },
      onCharacter: addText,
      onWhitespaceCharacter: addText,
      onNullCharacter() {},
      onComment() {},
      onDoctype() {},
      onEof() {},
    },
  );
  tokenizer.write(html, true);
  return document;
}
