/** Characters that a font draws as something else, with what it draws; the longest are several characters. */
export interface Glyphs {
  readonly drawn: ReadonlyMap<string, string>;
  readonly longest: number;
}

const NOTHING = '∅';

/** @param rows characters and what they are drawn as, ∅ for nothing, in turn, with spaces between them */
export function parseGlyphs(rows: string): Glyphs {
  const drawn = new Map<string, string>();
  const fields = rows.split(' ');
  for (let i = 0; i < fields.length; i += 2) drawn.set(fields[i]!, fields[i + 1]!.replace(NOTHING, ''));
  return { drawn, longest: Math.max(...Array.from(drawn.keys(), (glyph) => glyph.length)) };
}

/** What is drawn for each stretch of a text, the longest that the font knows first; what it does not know stays. */
export function* draw({ drawn, longest }: Glyphs, text: string): Generator<string> {
  for (let i = 0; i < text.length; ) {
    let length = Math.min(longest, text.length - i);
    while (length > 1 && !drawn.has(text.slice(i, i + length))) length--;
    const glyph = text.slice(i, i + length);
    i += length;
    const shown = drawn.get(glyph) ?? glyph;
    if (shown !== '') yield shown;
  }
}
