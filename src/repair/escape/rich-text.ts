import type { Proposal } from '../../types.ts';
import { type EscapeRule, spelledOut } from './rule.ts';
import { readBytes, type SpelledBytes, spelledBytes } from './spelled-bytes.ts';
import { spelledRuns } from './spelled-characters.ts';

const KIND = {
  id: 'unicode/rich-text-escape',
  message: 'Characters are spelled as in RTF, by decimal numbers or by their bytes.',
  severity: 'major',
} as const;

/** A signed 16-bit number, and one character for readers that know no Unicode (RTF 1.9.1, "Unicode RTF"). */
const CHARACTER = /\\u(-?[0-9]{2,5}) ?(?:\?|\\'3f)/g;
/** The same where control words say that no such character follows, and a space may only end the number. */
const ALONE = /(?:\\uc[0-2] ?)?\\u(-?[0-9]{2,5})(?: ?(?:\?|\\'3f)| (?![0-9A-Za-z])|(?![0-9A-Fa-f]))/g;
const CONTROL_WORD = /\\(?:uc[0-2]|rtf1|pard)(?![0-9A-Za-z])/;

/** Whether a text is the source of rich text, whose numbers are decimal. */
export function isRichText(text: string): boolean {
  return CONTROL_WORD.test(text);
}
/** In one case: in strings of programs `\'Da` begins a quotation. */
const BYTE = /\\'([89a-f][0-9a-f]|[89A-F][0-9A-F])/g;
/** The same in small letters, in front of the rest of a word: `\'cause`, `\'dear`. */
const COULD_BE_QUOTE = /^\\'[a-f]{2}$/i;
const BEHIND_LETTER = /\p{L}/u;

/**
 *     \u20013?\u25991?    中文
 *     \uc0\u1054 \u1085  Он
 *     d\'e9cid\'e9        décidé
 */
export const richTextEscape: EscapeRule = {
  id: KIND.id,
  signs: ['\\u', "\\'"],
  trigger: /\\(?:uc[0-2]\\u|u-?[0-9]{2,5} ?(?:\?|\\'3f)|'[89a-f][0-9a-f])/iy,
  find(text, code) {
    const proposals: Proposal[] = spelledRuns(
      text,
      code,
      isRichText(text) ? ALONE : CHARACTER,
      ([, number]) => String.fromCharCode(Number(number) & 0xffff),
    ).map(({ start, end, meant }) => spelledOut(KIND, start, end, meant, 0.92));
    const all = spelledBytes(text, BYTE).filter((run) => !code.has(run[0]!.start));
    const isSure = isRichText(text) || !all.every((run) => couldBeQuote(text, run));
    const runs = isSure ? all : [];
    for (const { start, end, after, confidence } of readBytes(text, runs, 0.92))
      proposals.push(spelledOut(KIND, start, end, after, confidence));
    return proposals;
  },
};

/** Might it be the quotation mark of a string in a program, and the letters behind it a word's first? */
function couldBeQuote(text: string, run: SpelledBytes): boolean {
  const [{ start, end }] = run as [SpelledBytes[number]];
  return (
    run.length === 1 &&
    COULD_BE_QUOTE.test(text.slice(start, end)) &&
    !BEHIND_LETTER.test(text[start - 1] ?? '')
  );
}
