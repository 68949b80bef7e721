import { decodeWith } from '../../encoding/index.ts';
import { nats } from '../../model/index.ts';

/**
 * What a C1 control was before its byte was read as ISO 8859-1: the character of windows-1252, as browsers have it,
 * or of the Macintosh's set when that is a letter between letters and much the likelier one.
 *
 *     tur 92 stico      ’ in windows-1252, í in MacRoman: turístico
 *
 * Undefined where windows-1252 has nothing and the Macintosh nothing better.
 */
export function meaningOfC1(text: string, at: number): string | undefined {
  const bytes = Uint8Array.of(text.charCodeAt(at));
  const windows = decodeWith(bytes, 'windows-1252');
  const usual = /[\u0080-\u009f\ufffd]/.test(windows) ? undefined : windows;
  if (!LETTER.test(text[at - 1] ?? '') || !LETTER.test(text[at + 1] ?? '')) return usual;
  const macintosh = decodeWith(bytes, 'macintosh');
  if (!LETTER.test(macintosh)) return usual;
  if (usual === undefined) return macintosh;
  return surprise(text, at, usual) - surprise(text, at, macintosh) > MARGIN ? macintosh : usual;
}

const LETTER = /\p{L}/u;
/** Nats; English alone has `don’t` and the like in every other sentence. */
const MARGIN = 3;

/** An apostrophe's: it stands near one end of a word, as in `don’t`, `we’ll` and `qu’on`. */
const AT_END_OF_WORD = /^\p{L}{1,2}(?!\p{L})/u;
const AT_START_OF_WORD = /(?<!\p{L})\p{L}{1,2}$/u;

/** Nats of a character and of the two behind it. The model has mostly read `don't` for `don’t`. */
function surprise(text: string, at: number, character: string): number {
  const own = surpriseOf(text, at, character);
  if (character !== '’') return own;
  const isApostrophe =
    AT_END_OF_WORD.test(text.slice(at + 1, at + 4)) ||
    AT_START_OF_WORD.test(text.slice(Math.max(0, at - 3), at));
  return isApostrophe ? Math.min(own, surpriseOf(text, at, "'")) : own;
}

function surpriseOf(text: string, at: number, character: string): number {
  const codes = [at - 2, at - 1].map((i) => text.charCodeAt(i) || 0);
  codes.push(character.codePointAt(0)!, text.charCodeAt(at + 1) || 0, text.charCodeAt(at + 2) || 0);
  let sum = 0;
  for (let i = 2; i < codes.length; i++) sum += nats(codes[i - 2]!, codes[i - 1]!, codes[i]!);
  return sum;
}
