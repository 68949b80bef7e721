import { listingsIn } from '../text/code-line.ts';

/** Operators, arrows, figures above and below the line, and the letters of phonetic transcription: ∀ ⇒ ₂ ℝ θɔː. */
const SYMBOL =
  /[\u0250-\u02ff\u2070-\u209f\u2100-\u2115\u2117-\u2121\u2123-\u214f\u2190-\u23ff\u25a0-\u25ff\u27c0-\u27ff\u2900-\u2bff]/u;
/** Emoji, and what joins and colours them; not © ® ™ ‼ ⁉, which wrong decoders make. */
const PICTURES =
  /\s?(?:(?![\u00a9\u00ae\u2122\u203c\u2049])[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\u200d\u20e3\ufe0e\ufe0f\u{e0020}-\u{e007f}])+/gu;
/** What the two above are among. Hardly any text has one of these, and the patterns are slow. */
const ANY_SYMBOL = /[\u0250-\u02ff\u200d\u2070-\u2bff\u3030\u303d\u3297\u3299\ud800-\udfff\ufe0e\ufe0f]/;
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"'()\]）」』】，。、；！？]+/giu;
/** A number or a single letter: beside a symbol it is part of the formula. */
const OPERAND = /^[^\p{L}]*\p{L}?[^\p{L}]*$/u;
/** Longer stretches without a space are not one formula. */
const LONGEST_FORMULA = 24;
/** With a larger share of formulas the words between them are no prose either. */
const MOST_FORMULAS = 0.2;

/** A text without the lines of a program in it, where they are not marked as code: what other extractors leave of listings. */
export function withoutListings(text: string): string {
  const lines = text.split('\n');
  const isListing = listingsIn(lines.map((line) => line.trim()));
  return lines.filter((_, i) => !isListing[i]).join('\n');
}

/** A text without the addresses in it. */
export function withoutAddresses(text: string): string {
  return text.includes('://') || text.includes('www.') ? text.replaceAll(ADDRESS, '') : text;
}

/**
 * The sentences of a text, without addresses, formulas, phonetic transcription and emoji: those are no roughness of its language, and how
 * natural they are no model of language can say. Letters in borrowed styles, box drawing and U+FFFD stay: they are disguise
 * and damage.
 *
 *     so ∀ε > 0 there is a δ such that 🙂        so there is a δ such that
 *        ^^^^^^                        ^^
 */
export function proseOf(text: string): string {
  const sentences = withoutAddresses(text);
  if (!ANY_SYMBOL.test(sentences)) return sentences;
  const plain = sentences.replaceAll(PICTURES, '');
  if (!SYMBOL.test(plain)) return plain;
  const words = plain.split(/(?<=\s)/u);
  const formula = words.map((word) => word.length <= LONGEST_FORMULA && SYMBOL.test(word));
  if (formula.filter(Boolean).length > MOST_FORMULAS * words.length) return '';
  return words
    .filter((word, i) => !formula[i] && !(OPERAND.test(word) && (formula[i - 1] || formula[i + 1])))
    .join('');
}

/** Records are looked at up to so many. */
const MOST_RECORDS = 50;

/** Whether a text is JSON, one value or one a line: its braces and keys are no roughness of a language either. */
export function isJson(text: string): boolean {
  if (!/^\s*[{[]/.test(text)) return false;
  return parses(text) || text.trim().split('\n', MOST_RECORDS).every(parses);
}

function parses(text: string): boolean {
  // An error costs more than all else that is asked of most texts.
  if (/^\s*[{[]/.test(text) && !'}]'.includes(text.trimEnd().at(-1)!)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
