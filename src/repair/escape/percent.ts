import type { Proposal } from '../../types.ts';
import { JOINING, meantToBeRead, type Run } from './percent-runs.ts';
import { type EscapeRule, spelledOut } from './rule.ts';
import { readBytes, spelledBytes } from './spelled-bytes.ts';
import { spelledRuns } from './spelled-characters.ts';

const KIND = {
  id: 'unicode/percent-escape',
  message: 'Text is percent-encoded as in an address, but stands outside of one.',
  severity: 'minor',
} as const;

const BYTE = /%([0-9A-Fa-f]{2})/g;
/** What `escape()` of JavaScript makes of UTF-16 (ECMA-262, annex B). */
const UNIT = /%u([0-9a-fA-F]{4})/g;

/**
 *     搜索 %E4%B8%AD%E6%96%87        中文; never inside an address or a path
 *     r%C3%A9sum%C3%A9%20court       résumé court
 *     %D6%D0%CE%C4, %u4e2d%u6587     中文
 */
export const percentEscape: EscapeRule = {
  id: KIND.id,
  signs: ['%'],
  trigger: /%(?:[89A-Fa-f][0-9A-Fa-f]|u[0-9a-fA-F]{4})/y,
  find(text, code) {
    const runs = meantToBeRead(text, code);
    const proposals = readLegacy(text, runs) ?? readUtf8(text, runs);
    for (const { start, end, meant } of spelledRuns(text, code, UNIT, ([, digits]) =>
      String.fromCharCode(Number.parseInt(digits!, 16)),
    ))
      proposals.push(spelledOut(KIND, start, end, meant, 0.92));
    return proposals;
  },
};

/** Null where all are UTF-8, or no legacy charset makes words of them. */
function readLegacy(text: string, runs: readonly Run[]): Proposal[] | null {
  if (runs.every(({ meant }) => meant !== undefined)) return null;
  const bytes = runs.flatMap(({ start, end }) => spelledBytes(text.slice(start, end), BYTE, 16, start));
  const read = readBytes(text, bytes, 0.9).filter(({ charset }) => charset !== null);
  if (read.length === 0) return null;
  return read.map(({ start, end, after, confidence }) => spelledOut(KIND, start, end, after, confidence));
}

function readUtf8(text: string, runs: readonly Run[]): Proposal[] {
  const proposals: Proposal[] = [];
  const isOnlyOne = new Set(runs.map(({ word }) => word)).size === 1;
  let judged = 0;
  for (const { start, end, word, meant } of runs) {
    if (start < judged || meant === undefined || /\p{C}/u.test(meant)) continue;
    if (!/\w|%/.test(text[end] ?? ''))
      proposals.push(spelledOut(KIND, start, end, meant, meant.length > 1 ? 0.9 : 0.8));
    else {
      judged = word.end;
      const shown = text.slice(word.start, word.end);
      const whole = isOnlyOne && JOINING.test(shown) ? null : decodeWord(shown);
      if (whole !== null) proposals.push(spelledOut(KIND, word.start, word.end, whole, 0.9));
    }
  }
  return proposals;
}

/** A word with all that is joined to it by `%20`; null where its bytes make no text. */
function decodeWord(word: string): string | null {
  try {
    const meant = decodeURIComponent(word);
    return /\p{C}/u.test(meant) ? null : meant;
  } catch {
    return null;
  }
}
