import { decodeWith } from '../../../encoding/index.ts';
import { naturalness, scoreText } from '../../../model/index.ts';
import type { Proposal } from '../../../types.ts';
import type { RepairStep } from '../../step.ts';
import { confidenceOf } from '../confidence.ts';
import { FORMS, type Form } from './forms.ts';

/** Confidence where the escapes are whole, and the most that words can give. */
const CERTAIN = 0.97;
/** Standard deviations above clean text that what is read may be. */
const OUTLANDISH = 3;
/** Characters that differ, with the break between runs: one alone could be anything, but not the é of several words. */
const FEWEST = 2;
/** Nats for each run that what is read must win: every run is a coincidence that must be explained. */
const ENOUGH_FOR_EACH = 6;

interface Run {
  readonly start: number;
  readonly end: number;
  readonly source: string;
  readonly after: string;
  readonly isCertain: boolean;
}

/** Text in an encoding of seven bits that was taken for ASCII. */
export const repairSevenBit: RepairStep = (text) =>
  FORMS.filter(({ signs }) => signs.some((sign) => text.includes(sign))).flatMap((form) =>
    propose(text, form),
  );

function propose(text: string, form: Form): Proposal[] {
  const runs = runsOf(text, form);
  if (runs.length === 0) return [];
  const read = runs.map(({ after }) => after).join('\n');
  const gain = scoreText(runs.map(({ source }) => source).join('\n')).nats - scoreText(read).nats;
  const isOfWords = runs.length > 1 && /^[\p{Script=Latin}\n]+$/u.test(read);
  const isText = new Set(read).size > FEWEST && naturalness(read).deviation <= OUTLANDISH;
  const isNatural = (isOfWords || isText) && gain > ENOUGH_FOR_EACH * runs.length;
  const confidence = isNatural ? Math.min(CERTAIN, confidenceOf(gain)) : 0;
  return runs
    .filter(({ isCertain }) => isCertain || isNatural)
    .map(({ start, end, after, isCertain }) => ({
      rule: form.rule,
      severity: 'major',
      start,
      end,
      confidence: isCertain ? CERTAIN : confidence,
      message: `Text in ${form.name} was taken for ASCII.`,
      fix: [{ start, end, after }],
    }));
}

function runsOf(text: string, form: Form): Run[] {
  const runs: Run[] = [];
  for (const match of text.matchAll(form.pattern)) {
    const whole = form.whole(match);
    if (whole === null) continue;
    const after = decodeWith(bytesOf(whole), form.encoding);
    if (!/[^\0-\x7f]/.test(after) || /[\p{C}\ufffd]/u.test(after)) continue;
    const start = match.index;
    runs.push({
      start,
      end: start + match[0].length,
      source: match[0],
      after,
      isCertain: form.isCertain(match),
    });
  }
  return runs;
}

function bytesOf(ascii: string): Uint8Array {
  return Uint8Array.from(ascii, (character) => character.charCodeAt(0));
}
