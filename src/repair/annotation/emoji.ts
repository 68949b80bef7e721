import type { Span } from '../../types.ts';
import { isHan } from '../../unicode/han.ts';
import type { Mark } from './marks.ts';

const emoji =
  /(?:\p{Extended_Pictographic}[\ufe0e\ufe0f\u200d\u{1f3fb}-\u{1f3ff}]*|[\u{1f1e6}-\u{1f1ff}]{2})+/gu;
const plain = /[\u0000-\u2017]/;

/**
 * Emoji between two characters of a word, `流量(liang)🆚導✊電`. People set them at the end of a phrase, where a space,
 * punctuation or the end of the line follows.
 */
export function findEmojiInserts(text: string, marks: readonly Mark[]): Span[] {
  const markEnds = new Set(marks.map(({ end }) => end));
  const spans: Span[] = [];
  for (const match of text.matchAll(emoji)) {
    if (plain.test(match[0])) continue; // ©, ® and digits count as pictographs
    const start = match.index;
    const end = start + match[0].length;
    const left = markEnds.has(start) || isHan(text.charCodeAt(start - 1));
    if (left && isHan(text.charCodeAt(end))) spans.push({ start, end });
  }
  return spans;
}
