import type { Proposal, Span } from '../../types.ts';
import type { Glance } from '../glance/glance.ts';
import type { RepairStep } from '../step.ts';
import { REPLACED_IN_PAIRS, REPLACED_IN_SINGLES } from './replaced.ts';

/**
 * What only says that something stood here:
 *
 *     锟斤拷   two U+FFFD in UTF-8, read as GBK; 占쏙옙 as EUC-KR, and so on
 *     烫烫烫   memory that a debugger filled with CC, read as GBK; 屯屯屯 with CD
 *     ���      bytes that no decoder could read
 */
const IN_PAIRS = new RegExp(
  `(?:锟斤拷)+(?:锟斤?)?|(?:斤拷){2,}|${repeated(REPLACED_IN_PAIRS)}|烫{3,}|屯{3,}|\ufffd{2,}`,
  'g',
);
/** What each of the singles has, and hardly any text. */
const SIGNS_OF_SINGLES = '˝Ѕ½ŋΩ╫╜¢ฝ';
const IN_SINGLES = new RegExp(`${IN_PAIRS.source}|${repeated(REPLACED_IN_SINGLES)}`, 'g');
/** What one of the first kind always has. */
const SIGNS = [...REPLACED_IN_PAIRS, '斤拷斤拷', '烫烫烫', '屯屯屯', '\ufffd\ufffd'];
/** Of each the last character that a glance at the text takes note of: hardly a text has one of these. */
const SIGNED_BY = '拷蕭옙緒烫屯\ufffd';

function repeated(remains: readonly string[]): string {
  return remains.map((one) => `(?:${one})+`).join('|');
}

/** How much is stepped over from one remnant to the next of the same run, in UTF-16 units. */
const GAP = 8;

/** Text that is lost for good: flagged with its extent, never invented. */
export const flagBeyondRepair: RepairStep = (text, context) => {
  const glance = context.glance(text);
  const hasSingles = hasOneOfSingles(text, glance);
  if (!hasSingles && !(maySign(text, glance) && SIGNS.some((sign) => text.includes(sign)))) return [];
  const runs: { start: number; end: number; lost: number }[] = [];
  for (const match of text.matchAll(hasSingles ? IN_SINGLES : IN_PAIRS)) {
    const end = match.index + match[0].length;
    const last = runs[runs.length - 1];
    if (
      last !== undefined &&
      match.index - last.end <= GAP &&
      !text.slice(last.end, match.index).includes('\n')
    ) {
      last.end = end;
      last.lost += match[0].length;
    } else runs.push({ start: match.index, end, lost: match[0].length });
  }
  return runs.map(({ start, end, lost }) => beyondRepair({ start, end }, lost, 0.95, REPLACED));
};

function maySign(text: string, { places }: Glance): boolean {
  for (let i = 0; i < places.length; i++) if (SIGNS_ONE[text.charCodeAt(places[i]!)] === 1) return true;
  return false;
}

const SIGNS_ONE = new Uint8Array(0x10000);
for (const sign of SIGNED_BY) SIGNS_ONE[sign.charCodeAt(0)] = 1;

/** A sign alone is no such remnant: recipes have `½`, Thai has `ฝ`. */
function hasOneOfSingles(text: string, { places, striking }: Glance): boolean {
  for (const i of striking) {
    const at = places[i]!;
    const unit = text.charCodeAt(at);
    if (IS_SIGN[unit] === 1 && remainsWith.get(unit)!.some((one) => text.startsWith(one.text, at - one.sign)))
      return true;
  }
  return false;
}

/** The remains that have a sign, with the place of it in them. */
const remainsWith = new Map<number, readonly { readonly text: string; readonly sign: number }[]>();
const IS_SIGN = new Uint8Array(0x10000);
for (const sign of SIGNS_OF_SINGLES) {
  IS_SIGN[sign.charCodeAt(0)] = 1;
  const having = REPLACED_IN_SINGLES.filter((text) => text.includes(sign));
  remainsWith.set(
    sign.charCodeAt(0),
    having.map((text) => ({ text, sign: text.indexOf(sign) })),
  );
}

const REPLACED =
  'The bytes of this text were replaced before it was stored; what stood here cannot be recovered.';
/** Characters lost in one place from which on it is a grave loss. */
const MANY = 12;

/** @param lost how many characters of it are gone */
export function beyondRepair(
  { start, end }: Span,
  lost: number,
  confidence: number,
  message: string,
): Proposal {
  const severity = lost > MANY ? 'major' : 'minor';
  return { rule: 'mojibake/beyond-repair', severity, start, end, confidence, message, data: { lost } };
}
