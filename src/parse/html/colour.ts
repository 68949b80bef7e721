import type { ElementNode } from './dom.ts';
import type { Style } from './style.ts';

/** Names of colours that text is hidden in. https://www.w3.org/TR/css-color-4/#named-colors */
const NAMED: Readonly<Record<string, string>> = {
  white: '#ffffff',
  black: '#000000',
  red: '#ff0000',
  yellow: '#ffff00',
  blue: '#0000ff',
  green: '#008000',
  gray: '#808080',
  grey: '#808080',
  silver: '#c0c0c0',
};
const HEX = /^#?([0-9a-f]{6})$/;
const SHORT = /^#?([0-9a-f]{3})$/;
const RGB = /^rgba?\((\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})/;
const PICTURE = /url\(|gradient\(/;
const COLOUR = /#[0-9a-f]{3,8}\b|rgba?\([^()]{5,40}\)|\b[a-z]{3,6}\b/g;

/** The colour that an element writes in, as `#rrggbb`: by its style, or as pages did before there were styles. */
export function inkOf(element: ElementNode): string | undefined {
  const styled = element.hasAttribute('style') ? element.style.get('color') : undefined;
  return colour(
    styled ?? (element.localName === 'font' ? (element.getAttribute('color') ?? undefined) : undefined),
  );
}

/** The colour that an element paints behind its text. */
export function paperOf(element: ElementNode): string | undefined {
  const styled = element.hasAttribute('style') ? paperIn(element.style) : undefined;
  return styled ?? colour(element.getAttribute('bgcolor') ?? undefined);
}

/** Does a style write in the colour that it paints behind, and nothing but that colour? A picture may lie between. */
export function isInkOnInk(style: Style): boolean {
  const ink = colour(style.get('color'));
  if (ink === undefined || PICTURE.test(`${style.get('background')} ${style.get('background-image')}`))
    return false;
  return paperIn(style) === ink;
}

function paperIn(style: Style): string | undefined {
  const styled = style.get('background-color') ?? style.get('background');
  for (const [value] of styled?.matchAll(COLOUR) ?? []) {
    const found = colour(value);
    if (found !== undefined) return found;
  }
  return undefined;
}

function colour(value: string | undefined): string | undefined {
  const name = value?.trim().toLowerCase() ?? '';
  const named = NAMED[name];
  if (named !== undefined) return named;
  const hex = HEX.exec(name)?.[1];
  if (hex !== undefined) return `#${hex}`;
  const short = SHORT.exec(name)?.[1];
  if (short !== undefined) return `#${short.replace(/./g, '$&$&')}`;
  const rgb = RGB.exec(name);
  if (rgb === null) return undefined;
  return `#${rgb
    .slice(1, 4)
    .map((part) => Math.min(255, Number(part)).toString(16).padStart(2, '0'))
    .join('')}`;
}
