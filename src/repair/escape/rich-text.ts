import type { Proposal } from '../../types.ts';
import { type EscapeRule, spelledOut } from './rule.ts';
import { readBytes, spelledBytes } from './spelled-bytes.ts';
import { spelledRuns } from './spelled-characters.ts';

const kind = {
  id: 'unicode/rich-text-escape',
  message: 'Characters are spelled as in RTF, by decimal numbers or by their bytes.',
  severity: 'major',
} as const;

/** A signed 16-bit number, and one character for readers that know no Unicode (RTF 1.9.1, "Unicode RTF"). */
const character = /\\u(-?[0-9]{2,5}) ?(?:\?|\\'3f)/g;
/** The same where control words say that no such character follows, and a space may only end the number. */
const alone = /(?:\\uc[0-2] ?)?\\u(-?[0-9]{2,5})(?: ?(?:\?|\\'3f)| (?![0-9A-Za-z])|(?![0-9A-Fa-f]))/g;
const controlWord = /\\(?:uc[0-2]|rtf1|pard)(?![0-9A-Za-z])/;

/** Whether a text is the source of rich text, whose numbers are decimal. */
export function isRichText(text: string): boolean {
  return controlWord.test(text);
}
const byte = /\\'([89a-f][0-9a-f])/gi;

/**
 *     \u20013?\u25991?    中文
 *     \uc0\u1054 \u1085  Он
 *     d\'e9cid\'e9        décidé
 */
export const richTextEscape: EscapeRule = {
  id: kind.id,
  signs: ['\\u', "\\'"],
  trigger: /\\(?:uc[0-2]\\u|u-?[0-9]{2,5} ?(?:\?|\\'3f)|'[89a-f][0-9a-f])/iy,
  find(text, code) {
    const proposals: Proposal[] = spelledRuns(
      text,
      code,
      isRichText(text) ? alone : character,
      ([, number]) => String.fromCharCode(Number(number) & 0xffff),
    ).map(({ start, end, meant }) => spelledOut(kind, start, end, meant, 0.92));
    const runs = spelledBytes(text, byte).filter((run) => !code.has(run[0]!.start));
    for (const { start, end, after, confidence } of readBytes(text, runs, 0.92))
      proposals.push(spelledOut(kind, start, end, after, confidence));
    return proposals;
  },
};
