import type { Proposal } from '../../types.ts';
import type { RepairStep } from '../step.ts';

/**
 * Quotation marks and dashes of UTF-8 that went through Windows and then the Macintosh, as tables saved by a spreadsheet there
 * have them. A message has one or two, too few for the search of plans, but nobody writes `‰Û` for anything else:
 *
 *     ’  E2 80 99  windows-1252 â € ™  Macintosh 89 DB AA  windows-1252 ‰ Û ª
 */
export const repairMarksOfMacintosh: RepairStep = (text) => {
  if (!text.includes('Û')) return [];
  const proposals: Proposal[] = [];
  for (const { 0: broken, 1: last, index } of text.matchAll(MARK)) {
    proposals.push(propose(index, broken, MARKS[last!]!, CONFIDENCE));
  }
  if (proposals.length === 0 && !WORD_BEFORE_LOST.test(text)) return [];
  for (const { 0: broken, index } of text.matchAll(LOST))
    proposals.push(propose(index, broken, '…', CONFIDENCE_IN_LOST));
  if (text.includes('ÛÏ'))
    for (const { 0: broken, index } of text.matchAll(LOST_QUOTE))
      proposals.push(propose(index, broken, '”', CONFIDENCE_IN_LOST));
  if (proposals.length > 0)
    for (const { 0: broken, index } of text.matchAll(SPACE))
      proposals.push(propose(index, broken, '\u00a0', CONFIDENCE));
  return proposals;
};

/** The last byte as windows-1252 shows it, and the mark. */
const MARKS: Readonly<Record<string, string>> = {
  '÷': '‘',
  ª: '’',
  Ï: '“',
  '\x9d': '”',
  Ò: '–',
  Ó: '—',
  '¢': '•',
};
/** Byte 89 is a control where windows-1252 was ISO 8859-1. */
const MARK = /[‰\x89]Û([÷ªÏ\x9dÒÓ¢])/g;
/** The Macintosh has no broken bar, A6, with which the ellipsis ends: a low line stands for it. */
const LOST = /[‰\x89]Û_(?![\p{L}\p{N}_])/gu;
const WORD_BEFORE_LOST = /\p{L}[‰\x89]Û_(?![\p{L}\p{N}_])/u;
/** Byte 9D, with which the closing quotation mark ends, is undefined, and often dropped. */
const LOST_QUOTE = /(?<=[\p{L}\p{N}\p{P}])[‰\x89]Û(?=[\s,.;:!?)]|$)/gu;
/** C2 A0, the no-break space; not by itself, for Swedish might shout so. */
const SPACE = /åÊ/g;

const CONFIDENCE = 0.97;
const CONFIDENCE_IN_LOST = 0.85;

function propose(start: number, broken: string, after: string, confidence: number): Proposal {
  const end = start + broken.length;
  return {
    rule: 'mojibake/mac-roman-as-windows-1252',
    severity: 'major',
    start,
    end,
    confidence,
    message:
      'Text was decoded wrongly twice: utf-8 read as windows-1252, then mac-roman read as windows-1252.',
    data: {
      plan: [
        { written: 'mac-roman', read: 'windows-1252' },
        { written: 'utf-8', read: 'windows-1252' },
      ],
    },
    fix: [{ start, end, after }],
  };
}
