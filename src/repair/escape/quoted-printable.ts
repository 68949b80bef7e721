import type { Proposal } from '../../types.ts';
import { isAboutEscapes } from './about-escapes.ts';
import { type EscapeRule, spelledOut } from './rule.ts';
import { readBytes, spelledBytes } from './spelled-bytes.ts';

const KIND = {
  id: 'unicode/quoted-printable',
  message: 'Text is in quoted-printable, the transfer encoding of mail (RFC 2045).',
  severity: 'major',
} as const;

/** Upper-case pairs, as the RFC demands; `=` at the end of a line goes on on the next. */
const HIGH_BYTE = /=([89A-F][0-9A-F])(?:=\r?\n)?/g;
/** A soft line break, a space in front of a break, and ASCII that had to be spelled: `=` itself, above all. */
const REST = /=(?:\r?\n|([2-7][0-9A-F]|09))/g;
/** A line is broken when it comes to 76 characters (section 6.7); at a word, by most programs. */
const SOFT_BREAK = /^.{56,75}=$/gm;
const ASCII_SPELLED = /=(?:3D|20$|2E)/gm;

/**
 *     =E4=B8=AD=E6=96=87      中文
 *     d=E9cid=E9              décidé
 */
export const quotedPrintable: EscapeRule = {
  id: KIND.id,
  signs: ['='],
  trigger: /=(?:[89A-F][0-9A-F]|\r?\n)/y,
  find(text, code) {
    const all = spelledBytes(text, HIGH_BYTE).filter((run) => {
      const { start } = run[0]!;
      return !code.has(start) && !isAboutEscapes(text, start, run[run.length - 1]!.end);
    });
    // Where all are numbers, they may be just that: `width=92 height=95`.
    const runs = all.some((run) => run.some(({ byte }) => byte > 0x99)) || isHabit(text, 0) ? all : [];
    const proposals: Proposal[] = readBytes(text, runs, 0.93).map(({ start, end, after, confidence }) =>
      spelledOut(KIND, start, end, after, confidence),
    );
    return isHabit(text, proposals.length) ? proposals.concat(restOf(text, runs.flat())) : proposals;
  },
};

/** Whether the whole text was left in quoted-printable, so that its `=3D` is an equals sign. */
function isHabit(text: string, read: number): boolean {
  const breaks = text.match(SOFT_BREAK)?.length ?? 0;
  const spelled = text.match(ASCII_SPELLED)?.length ?? 0;
  return (breaks > 1 && spelled > 0) || (read > 0 && breaks > 0) || (read > 1 && spelled > 0);
}

function restOf(
  text: string,
  taken: readonly { readonly start: number; readonly end: number }[],
): Proposal[] {
  const proposals: Proposal[] = [];
  let i = 0;
  for (const match of text.matchAll(REST)) {
    const start = match.index;
    const end = start + match[0].length;
    while (i < taken.length && taken[i]!.end <= start) i++;
    if (i < taken.length && taken[i]!.start < end) continue;
    const after = match[1] === undefined ? '' : String.fromCharCode(Number.parseInt(match[1], 16));
    proposals.push(spelledOut(KIND, start, end, after, 0.9));
  }
  return proposals;
}
