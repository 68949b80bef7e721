import { naturalness } from '../../../model/index.ts';
import type { Proposal, Span } from '../../../types.ts';
import type { RepairStep } from '../../step.ts';
import { confidenceOf } from '../confidence.ts';
import type { Font } from './fonts.ts';
import { fontsInUse } from './in-use.ts';
import { type Prices, type Stretch, stretchesIn } from './stretches.ts';

/** What such text costs in a document that is known to have some, where lines are of one kind mostly. */
const PRICES: Prices = { enter: 6, leave: 4, atEdges: false };
/** Nats that are enough then. */
const ENOUGH = 2;
/** Standard deviations above clean text that what is read may be. */
const OUTLANDISH = 4;

/**
 * Two letters of scripts that none of these fonts draws and nobody types for one. Beside such words Latin letters with marks
 * are UTF-8 that was misread, here by Windows in Turkey: `باسم تسلا، ØªØ³Ù„Ø§`.
 */
const FOREIGN =
  /(?:[\p{sc=Arab}\p{sc=Hebr}\p{sc=Grek}\p{sc=Cyrl}\p{sc=Thai}\p{sc=Hang}\p{sc=Han}\p{sc=Hira}\p{sc=Kana}].*?){2}/u;

/**
 * Text that was typed for a font which draws other letters. Where the page no longer names the font, its bare characters
 * are left:
 *
 *     Hkkjr ljdkj     भारत सरकार in Kruti Dev
 */
export const repairLegacyFonts: RepairStep = (text, context) => {
  const inUse = fontsInUse(text, context.glance(text));
  if (inUse.length === 0) return [];
  return linesOf(text)
    .filter(({ start, end }) => !FOREIGN.test(text.slice(start, end)))
    .flatMap((line) => propose(text, line, inUse));
};

function linesOf(text: string): Span[] {
  return Array.from(text.matchAll(/[^\n]+/g), ({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
  }));
}

function propose(text: string, line: Span, inUse: readonly Font[]): Proposal[] {
  const [best] = inUse
    .map((font) => ({ font, stretches: stretchesIn(text, line, font, PRICES).filter(isText) }))
    .sort((a, b) => gainOf(b.stretches) - gainOf(a.stretches));
  return best!.stretches.map(({ start, end, after, gain }) => ({
    rule: `mojibake/font-${best!.font.id}`,
    severity: 'major',
    start,
    end,
    confidence: confidenceOf(gain, ENOUGH),
    message: `Text was typed for ${best!.font.name}, a font that draws other letters.`,
    data: { font: best!.font.id, evidence: Math.round(gain * 10) / 10 },
    fix: [{ start, end, after }],
  }));
}

function isText({ after }: Stretch): boolean {
  return naturalness(after).deviation <= OUTLANDISH;
}

function gainOf(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, { gain }) => sum + gain, 0);
}
