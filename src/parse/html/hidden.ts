import { inkOf } from './colour.ts';
import type { ElementNode } from './dom.ts';
import type { Style } from './style.ts';

const FAR = /^-\s*(?:\d{4,}(?:\.\d+)?px|\d{3,}(?:\.\d+)?(?:em|rem|%|vw))/;
const ZERO = /^0(?:\.0+)?(?:px|pt|em|rem|%)?$/;
/** A clip that lets nothing through, as `visually-hidden` classes have it written out. */
const NOTHING = /^(?:rect\(\s*[01](?:px)?(?:[\s,]+[01](?:px)?){3}\s*\)|inset\(\s*(?:50|100)%\s*\))$/;
/** With this what is transparent stands ready to fade in from beside its place, as the reader comes to it. */
const MOVES = /^(?:translate|matrix)/;

/**
 * Why a reader would not see this element; undefined when it shows.
 *
 * @param paper the colour behind it, where the page says one
 */
export function hiddenBecause(element: ElementNode, paper?: string): string | undefined {
  if (element.hasAttribute('hidden')) return 'hidden attribute';
  if (paper !== undefined && inkOf(element) === paper) return 'same colour as its background';
  return element.hasAttribute('style') ? hidingStyle(element.style) : undefined;
}

/** What in a style hides the element that has it. */
export function hidingStyle(style: Style): string | undefined {
  if (style.display === 'none') return 'display:none';
  if (style.visibility === 'hidden') return 'visibility:hidden';
  if (ZERO.test(style.get('opacity') ?? '') && !MOVES.test(style.get('transform') ?? '')) return 'opacity:0';
  if (ZERO.test(style.get('font-size') ?? '')) return 'font-size:0';
  if (style.get('color') === 'transparent') return 'transparent';
  if (NOTHING.test(style.get('clip') ?? '') || NOTHING.test(style.get('clip-path') ?? '')) return 'clipped';
  if (/^scale\(0(?:\.0+)?\)$/.test(style.get('transform') ?? '')) return 'scaled to nothing';
  if (style.get('overflow') === 'hidden') {
    const flat = [style.get('height'), style.get('width'), style.get('max-height')];
    if (flat.some((size) => size !== undefined && /^[01](?:px)?$/.test(size))) return 'no height or width';
  }
  for (const side of ['left', 'top', 'text-indent', 'margin-left', 'margin-top']) {
    if (FAR.test(style.get(side) ?? '')) return 'off-screen';
  }
  return undefined;
}
