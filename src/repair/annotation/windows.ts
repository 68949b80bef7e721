import { scoreText } from '../../model/index.ts';
import type { Span } from '../../types.ts';

/**
 * Places where bytes may have been lost: U+FFFD, private use, a question mark between a character and something
 * that should not follow one.
 */
const sign = /[\ufffd\ue000-\uf8ff]|[\u3400-\u9fff\uff01-\uff9f\u3000-\u30ff]\?(?=[^\s?!"'）)」』”’])/g;
const quick = /[\ufffd\ue000-\uf8ff]|[\u3000-\u9fff]\?[^\s?!"']/;

/** Characters of context on either side of a sign. A stretch out of step ends at the first ASCII byte, so most are short. */
const reach = 160;

/** Nats per character; clean Chinese has 4 to 7. */
const oddNats = 7;

/** Stretches of lines around such places, apart from each other. Their total is bounded by the text. */
export function findWindows(text: string): Span[] {
  if (!quick.test(text) || !/[\u3400-\u9fff]/.test(text)) return [];
  const windows: { start: number; end: number }[] = [];
  for (const match of text.matchAll(sign)) {
    const last = windows[windows.length - 1];
    if (last !== undefined && match.index < last.end) {
      if (last.end - match.index < reach) last.end = borderAfter(text, match.index, last.end);
      continue;
    }
    const floor = last?.end ?? 0;
    if (match[0].endsWith('?') && !isOdd(text, match.index)) continue;
    windows.push({
      start: borderBefore(text, match.index, floor),
      end: borderAfter(text, match.index, match.index),
    });
  }
  return windows;
}

/** A question in Chinese reads naturally on both sides of its mark; shifted bytes do not. */
function isOdd(text: string, at: number): boolean {
  return scoreText(text, Math.max(0, at - 4), Math.min(text.length, at + 10)).perCharacter > oddNats;
}

function borderBefore(text: string, at: number, floor: number): number {
  let start = at;
  while (start > floor && at - start < reach && text[start - 1] !== '\n') start--;
  if ((text.charCodeAt(start) & 0xfc00) === 0xdc00 && start > floor) start--;
  return start;
}

function borderAfter(text: string, at: number, from: number): number {
  let end = Math.max(at, from);
  while (end < text.length && end - at < reach && text[end] !== '\n') end++;
  return end;
}
