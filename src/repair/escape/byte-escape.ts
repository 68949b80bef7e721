import type { Proposal } from '../../types.ts';
import { isAboutEscapes } from './about-escapes.ts';
import { type EscapeRule, spelledOut } from './rule.ts';
import { readBytes, spelledBytes } from './spelled-bytes.ts';

const KIND = {
  id: 'unicode/byte-escape',
  message: 'The bytes of characters are spelled one by one, as programs print what they cannot show.',
  severity: 'major',
} as const;

/** `\xe4` of C and Python, `<e4>` of R and pagers (which looks like a tag of HTML), `\344` of C, Git and shells. */
const NOTATIONS = [
  { one: /\\x([89a-fA-F][0-9a-fA-F])/g, radix: 16, isMarkup: false },
  { one: /<([89a-fA-F][0-9a-fA-F])>/g, radix: 16, isMarkup: true },
  { one: /\\([23][0-7]{2})/g, radix: 8, isMarkup: false },
] as const;

export const byteEscape: EscapeRule = {
  id: KIND.id,
  signs: ['\\x', '><', '\\2', '\\3'],
  trigger: /(?:\\x[89a-f][0-9a-f]){2}|><[89a-f][0-9a-f]>(?<=<[89a-f][0-9a-f]><..>)|(?:\\[23][0-7]{2}){2}/iy,
  find(text, code) {
    const proposals: Proposal[] = [];
    for (const { one, radix, isMarkup } of NOTATIONS) {
      const runs = spelledBytes(text, one, radix).filter((run) => {
        const { start } = run[0]!;
        const { end } = run[run.length - 1]!;
        return run.length > 1 && (isMarkup || !code.has(start)) && !isAboutEscapes(text, start, end);
      });
      for (const { start, end, after, confidence } of readBytes(text, runs, 0.9))
        proposals.push(spelledOut(KIND, start, end, after, confidence));
    }
    return proposals;
  },
};
