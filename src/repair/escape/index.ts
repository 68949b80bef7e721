import type { RepairStep } from '../step.ts';
import { backslashEscape } from './backslash.ts';
import { byteEscape } from './byte-escape.ts';
import { CodeSpans } from './code.ts';
import { codePointEscape } from './code-point.ts';
import { encodedWord } from './encoded-word.ts';
import { htmlEntity } from './html-entity.ts';
import { leakedLineBreak } from './leaked-line-break.ts';
import { lostAmpersand } from './lost-ampersand.ts';
import { lostBackslash } from './lost-backslash.ts';
import { percentEscape } from './percent.ts';
import { quotedPrintable } from './quoted-printable.ts';
import { richTextEscape } from './rich-text.ts';
import { type EscapeRule, isAsked } from './rule.ts';
import { terminalEscape } from './terminal.ts';
import { tornReference } from './torn-reference.ts';

const RULES: readonly EscapeRule[] = [
  terminalEscape,
  htmlEntity,
  lostAmpersand,
  tornReference,
  backslashEscape,
  lostBackslash,
  richTextEscape,
  codePointEscape,
  byteEscape,
  percentEscape,
  encodedWord,
  quotedPrintable,
  leakedLineBreak,
];

/** Characters that were spelled out: by HTML, JSON, addresses, mail, terminals and databases. */
export const repairEscapes: RepairStep = (text, context) => {
  // Seven signs begin with a backslash: that there is none is found out once.
  const begun = new Map<string, boolean>();
  const mayHave = (sign: string): boolean => {
    const first = sign[0]!;
    const known = begun.get(first) ?? text.includes(first);
    begun.set(first, known);
    return known;
  };
  const asked = RULES.filter((rule) => context.enabled(rule.id) && isAsked(rule, text, mayHave));
  if (asked.length === 0) return [];
  const code = new CodeSpans(text);
  return asked.flatMap((rule) => rule.find(text, code));
};
