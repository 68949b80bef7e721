import type { ElementNode } from './dom.ts';

const FAR = /^-\s*(?:\d{4,}(?:\.\d+)?px|\d{3,}(?:\.\d+)?(?:em|rem|%|vw))/;
const ZERO = /^0(?:\.0+)?(?:px|pt|em|rem|%)?$/;

/** Why a reader would not see this element, judged from the element alone; undefined when it shows. */
export function hiddenBecause(element: ElementNode): string | undefined {
  if (element.hasAttribute('hidden')) return 'hidden attribute';
  if (!element.hasAttribute('style')) return undefined;
  const { style } = element;
  if (style.display === 'none') return 'display:none';
  if (style.visibility === 'hidden') return 'visibility:hidden';
  if (ZERO.test(style.get('opacity') ?? '')) return 'opacity:0';
  if (ZERO.test(style.get('font-size') ?? '')) return 'font-size:0';
  if (style.get('overflow') === 'hidden') {
    const flat = [style.get('height'), style.get('width'), style.get('max-height')];
    if (flat.some((size) => size !== undefined && /^[01](?:px)?$/.test(size))) return 'no height or width';
  }
  for (const side of ['left', 'top', 'text-indent', 'margin-left', 'margin-top']) {
    if (FAR.test(style.get(side) ?? '')) return 'off-screen';
  }
  const color = style.get('color');
  const background = style.get('background-color') ?? style.get('background');
  if (color !== undefined && background !== undefined && sameColor(color, background)) {
    return 'same colour as its background';
  }
  return undefined;
}

const NAMED: Readonly<Record<string, string>> = { white: '#ffffff', black: '#000000' };

function sameColor(a: string, b: string): boolean {
  return normalize(a) === normalize(b) && normalize(a) !== 'inherit' && normalize(a) !== 'transparent';
}

function normalize(color: string): string {
  const name = NAMED[color] ?? color.replace(/\s+/g, '');
  return /^#[0-9a-f]{3}$/.test(name) ? name.replace(/[0-9a-f]/g, '$&$&') : name;
}
