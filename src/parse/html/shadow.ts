import type { DocumentNode, ElementNode, FragmentNode } from './dom.ts';

/**
 * Opens shadow roots that the page brings along: what stands in them is what a reader sees of the element around them.
 * https://html.spec.whatwg.org/multipage/scripting.html#attr-template-shadowrootmode
 *
 *     <news-story><template shadowrootmode="open"><p>The bridge closes …</p></template></news-story>
 */
export function openShadowRoots(parent: DocumentNode | ElementNode | FragmentNode): void {
  for (const template of parent.getElementsByTagName('template')) {
    if (!/^(?:open|closed)$/i.test(template.getAttribute('shadowrootmode') ?? '')) continue;
    const { content } = template;
    template.localName = 'div';
    template.tagName = 'DIV';
    template.content = null;
    // A tree for hostile pages has no fragments: there the children hang on the template itself.
    while (content !== null && content.firstChild !== null) template.appendChild(content.firstChild);
    if (content !== null) openShadowRoots(template);
  }
}
