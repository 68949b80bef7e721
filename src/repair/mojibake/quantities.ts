import type { OddWord } from './odd-words.ts';

/**
 * The unit of resistance, with a prefix or times a length, and how physicists write a difference. Code page 437 has `Ω` where
 * Western ones have `ê`, the Macintosh `∆` where others have `Æ`:
 *
 *     Une résistance de 10 kΩ est placée.
 *                           ^ EA: Ω in code page 437, ê in windows-1252
 */
const QUANTITY = /^(?:[kMGTmµμn]?[ΩΩ](?:c?m)?|[Δ∆][A-Za-z])$/u;

/** Is this word a unit or a quantity, and no word that lost a letter? */
export function isQuantity({ text }: OddWord): boolean {
  return QUANTITY.test(text);
}
