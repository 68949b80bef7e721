import { nats } from '../model/index.ts';
import { isDense } from '../terms/chars.ts';

/** What a kept character is worth when readings of different length are compared: the price of everyday Chinese, in nats. */
const PER_CHARACTER = 6;

/** Surprise of the two characters from `at`, when what stands before `before` comes before them. */
function opening(text: string, before: number, at: number): number {
  const second = unit(text, before - 1);
  const next = unit(text, at);
  if (next === 0 || next === 0x0a) return 0;
  const first = nats(unit(text, before - 2), second, next);
  const after = unit(text, at + 1);
  return after === 0 || after === 0x0a ? first : first + nats(second, next, after);
}

/** UTF-16 units will do: both sides are compared in the same way. 0 outside of the text. */
function unit(text: string, at: number): number {
  return at < 0 || at >= text.length ? 0 : text.charCodeAt(at);
}

/**
 * How much better the text reads once `[start, end)` is gone, in nats: the surprise of coming in and of going on behind it,
 * less that of going on right away. Around what belongs to its sentence it is about 0 or less.
 *
 *     市教海星体育官网育局通知        教→海 and 网→育 are odd; 教→育 is not
 *         ^^^^^^^^^^^^
 */
export function seamGain(text: string, start: number, end: number): number {
  return opening(text, start, start) + opening(text, end, end) - opening(text, start, end);
}

/**
 * How much better what stands behind `[start, end)` goes on from what stands before it, in nats. A subject is what its predicate
 * goes on from; a guest in front of a sentence only parts it from the one before.
 *
 *     …布置好了。海星馆长介绍，        馆 behind 。 is as good as behind 星
 *                ^^^^
 */
export function estrangement(text: string, start: number, end: number): number {
  return opening(text, end, end) - opening(text, start, end);
}

/** Where between `from` and `to` the injected name that ends behind `to` begins: where what is left reads best. */
export function nameBorder(text: string, from: number, to: number, end: number, usual: number): number {
  let best = from;
  let least = Number.POSITIVE_INFINITY;
  let kept = 0;
  for (let at = from; at <= to; at++) {
    const cost = kept + opening(text, at, end) + 1.5 * Math.abs(to - at - usual);
    if (cost < least) {
      least = cost;
      best = at;
    }
    if (at < to) kept += nats(unit(text, at - 2), unit(text, at - 1), unit(text, at)) - PER_CHARACTER;
  }
  return best;
}

/** Nats per character of `[start, end)`, 0 when it is empty. */
export function surprise(text: string, start: number, end: number): number {
  let sum = 0;
  for (let at = start; at < end; at++) sum += nats(unit(text, at - 2), unit(text, at - 1), unit(text, at));
  return end > start ? sum / (end - start) : 0;
}

/**
 * How much less than everyday Chinese the two characters behind `end` cost, in nats, 0 and more: what ends in the middle of a longer
 * word is no sign. 0 where a line, a mark or another script comes.
 *
 *     一款抓包代理工具        理→工 and 工→具 are one word
 *         ^^^^
 */
export function runningOn(text: string, end: number): number {
  return isDense(unit(text, end)) ? Math.max(0, 2 * PER_CHARACTER - opening(text, end, end)) : 0;
}
