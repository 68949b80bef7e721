import { type CollectionName, unitsOfGlyphs } from './collections.ts';

/**
 * A PDF whose font does not say which characters its glyphs are, and a program that takes the numbers of the glyphs for
 * code points. Slide decks in Japanese come out of that by the thousand.
 *
 *     実装例     glyphs 2286 3423 4001 of Adobe-Japan1
 *     ࣮૷ྫ     U+08EE U+0AF7 U+0FAB
 *
 * What the collection does not have stays as it is, and control characters are lost: the digits.
 */
export function showGlyphIds(text: string, name: CollectionName): string {
  const glyphs = new Map<number, number>();
  for (const [glyph, unit] of unitsOfGlyphs(name).entries()) if (unit !== 0) glyphs.set(unit, glyph);
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const glyph = glyphs.get(text.charCodeAt(i));
    if (glyph === undefined || text[i] === ' ') out += text[i];
    else if (glyph >= 0x20 && (glyph < 0x7f || glyph > 0x9f)) out += String.fromCharCode(glyph);
  }
  return out;
}
