import { type Font, fonts } from './fonts.ts';
import type { Glyphs } from './glyphs.ts';
import type { Orthography } from './syllables.ts';

/**
 * What is left of a text that was typed for a font when the page no longer names it:
 *
 *     भारत सरकार     Hkkjr ljdkj in Kruti Dev
 *
 * What the font cannot draw stays as it is.
 *
 * @param id of the font, as rules have it: `kruti-dev`, `preeti`, `chanakya`, `gandhi`, `bijoy`, `tcvn3`, `vni`, `zawgyi`
 * @throws RangeError when nobody knows the font
 */
export function typeForFont(text: string, id: string): string {
  const font = fonts.find((some) => some.id === id);
  if (font === undefined) throw new RangeError(`no such font: ${id}`);
  return font.script === undefined ? typeLetters(text, font) : typeSyllables(text, font, font.script);
}

/** Capitals that the font does not have are small letters in a font of capitals. */
function typeLetters(text: string, { glyphs }: Font): string {
  const codes = inverse(glyphs, 'NFC');
  const code = (letter: string) => codes.get(letter) ?? codes.get(letter.toLowerCase()) ?? letter;
  return Array.from(text.normalize('NFC'), code).join('');
}

/** The dot that makes other letters of some. */
const NUKTA = '[\u093c\u09bc]';

function typeSyllables(text: string, { glyphs }: Font, script: Orthography): string {
  const { letters, virama, first, before, composed } = script;
  const codes = inverse(glyphs, 'NFD');
  const apart = [...composed]
    .reverse()
    .filter(([, whole]) => !codes.has(whole))
    .reduce((all, [pieces, whole]) => all.replaceAll(whole, pieces), text.normalize('NFD'));
  const syllable = new RegExp(
    `(${first}(?=[${letters}]))?([${letters}]${NUKTA}?(?:\u200d?${virama}[${letters}]${NUKTA}?)*${virama}?)(\\p{M}*)|.`,
    'gsu',
  );
  return apart.replace(
    syllable,
    (all, spokenFirst: string = '', cluster: string = '', marks: string = '') => {
      if (cluster === '') return codes.get(all) ?? all;
      const signs = Array.from(marks);
      const inFront = signs.filter((sign) => before.has(sign)).reverse();
      const behind = signs.filter((sign) => !before.has(sign));
      const parts = [
        ...inFront,
        ...partsOf(cluster, codes, script),
        ...(spokenFirst === '' ? [] : [spokenFirst]),
        ...behind,
      ];
      return parts.map((part) => codes.get(part) ?? part).join('');
    },
  );
}

/**
 * A cluster as people type it: the longest of the font's glyphs first. A ra is joined to its letter, and so is what follows a
 * letter that the font has no half of.
 */
function partsOf(
  cluster: string,
  codes: ReadonlyMap<string, string>,
  { virama, bar }: Orthography,
): string[] {
  const parts: string[] = [];
  let rest = cluster;
  while (rest !== '') {
    const known = Array.from(rest, (_, i) => rest.slice(0, rest.length - i)).filter((part) =>
      codes.has(part),
    );
    const whole = known.find((part) => !part.endsWith(virama));
    const isJoined =
      whole !== undefined && codes.has(rest.slice(whole.length, whole.length + virama.length + 1));
    const next = (isJoined ? whole : known[0]) ?? rest[0]!;
    const half = rest[0]! + virama;
    if (bar !== undefined && !codes.has(next) && codes.has(half)) parts.push(half, bar);
    else parts.push(next);
    rest = rest.slice(next.length);
  }
  return parts;
}

function inverse({ drawn }: Glyphs, form: 'NFC' | 'NFD'): Map<string, string> {
  const codes = new Map<string, string>();
  for (const [glyph, letters] of drawn) {
    const key = letters.normalize(form);
    if (!codes.has(key)) codes.set(key, glyph);
  }
  return codes;
}
