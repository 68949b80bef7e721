import { scoreText, unigramNats } from '../../model/index.ts';
import type { Sequence } from './sequences.ts';

/** Nats per character of something that is a text at all. */
const NATURAL = 9;
/** Nats of U+FFFD: what is lost says nothing for or against a decoding. */
const LOSS_NATS = 8;

/** Nats by which a decoding is more natural; with `strict`, it must also be a natural text by itself. */
export function gain(before: string, after: string, strict: boolean): number {
  if (/[\ue000-\uf8ff]|\p{Surrogate}/u.test(after)) return Number.NEGATIVE_INFINITY;
  const decoded = costOf(after);
  if (strict && decoded.nats > NATURAL * decoded.characters) return Number.NEGATIVE_INFINITY;
  return costOf(before).nats - decoded.nats;
}

function costOf(text: string): { readonly nats: number; readonly characters: number } {
  const kept = text.replaceAll('\ufffd', '');
  const lost = text.length - kept.length;
  const { nats, characters } = scoreText(kept);
  return { nats: nats + lost * LOSS_NATS, characters: characters + lost };
}

/** Nats of a character above which it is more likely an accident. */
const RARE_CHARACTER = 13;

const SYMBOL = /[^\p{L}\p{M}\p{N}]/u;
const LETTER = /\p{L}/u;
const CAPITAL = /\p{Lu}/u;
const SMALL = /\p{Ll}/u;
const EAST_ASIAN = /[\u1100-\u11ff\u2e80-\ud7a3]/;
const PHONETIC = /[\u1d00-\u1dbf]/;

/**
 * Whether characters may stand side by side by chance: a capital at the end of a word and a symbol (`MARQUÉ…`), two
 * symbols, or three that would be one East Asian character in a Latin word (`Brontë…”` is no 녔).
 */
export function isDoubtful(text: string, { start, end, after }: Sequence, rare: boolean): boolean {
  const [first, second] = [text[start] ?? '', text[start + 1] ?? ''];
  const left = text.slice(Math.max(0, start - 1), start);
  const right = text.slice(end, end + 1);
  if (end - start > 2) return (EAST_ASIAN.test(after) || PHONETIC.test(after)) && LETTER.test(left);
  // √ of the Macintosh's set is C3, the first half of é, è, ß.
  if (rare)
    return (
      !(LETTER.test(left) && (first === '√' || first === '┬' || first === '├' || first === '─')) &&
      !/^[┬─├╨╤]/.test(first)
    );
  if (unigramNats(after.codePointAt(0)!) > RARE_CHARACTER) return true;
  if (LETTER.test(first) && LETTER.test(second) && SYMBOL.test(after)) return true;
  if (!SYMBOL.test(second)) return false;
  if (first === 'Ã' && /[\s\u00a0]/.test(second)) return !SMALL.test(text.slice(end).trimStart()[0] ?? '');
  if (second === '’' && right === 's' && !LETTER.test(left)) return true;
  if (first === 'Â' && !LETTER.test(left) && /[^\s\u00a0]/.test(second)) return false;
  if (first === 'Ã' && (LETTER.test(left) || SMALL.test(right))) return false;
  return !SMALL.test(right) && (CAPITAL.test(first) || SYMBOL.test(first)) && !SMALL.test(left);
}

/** East Asian characters that are rare, or one alone with no other beside it. */
export function isLonely(text: string, { start, end, after }: Sequence): boolean {
  const characters = Array.from(after).filter(
    (character) => EAST_ASIAN.test(character) && LETTER.test(character),
  );
  if (characters.some((character) => unigramNats(character.codePointAt(0)!) > RARE_CHARACTER)) return true;
  const beside = text.slice(Math.max(0, start - 1), start) + text.slice(end, end + 1);
  return characters.length === 1 && !EAST_ASIAN.test(beside);
}
