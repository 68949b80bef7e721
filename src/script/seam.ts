import { nats, unigramNats } from '../model/index.ts';

/** What a seam behind such a character gains, in nats: texts are pasted together at ends more often than inside. */
const LINE = 12;
const SENTENCE = 3;
const COMMA = 1;
/** The model is no expert on seams: its surprise counts by this much. */
const TRUST = 0.5;
/** A seam this near, in characters, is as good. */
const NEAR = 3;
const PEAK = 0.02;
/** A longer gap is a text of its own, and any place in it is as good. */
export const LONGEST_GAP = 400;

/**
 * Where one text was most likely pasted to another, in `[low, high]`. Every place gets a probability, by the break
 * before it and by how much the characters behind it surprise the model; the answer is the place with the most of it
 * within {@link NEAR}.
 *
 *     开始允许但以做一個獵人      许 tells Simplified, 個 Traditional; 许|但 and 但以 are the odd pairs
 *            ▲
 *
 * @param gainAt what else speaks for a place, in nats
 */
export function findSeam(
  text: string,
  low: number,
  high: number,
  gainAt: (at: number) => number = () => 0,
): number {
  const last = Math.min(high, low + LONGEST_GAP);
  const gains: number[] = [];
  for (let at = low; at <= last; at++) {
    gains.push(TRUST * oddity(text, at) + border(text.charCodeAt(at - 1)) + gainAt(at));
  }
  const most = Math.max(...gains);
  const upTo = [0];
  for (const gain of gains) upTo.push(upTo[upTo.length - 1]! + Math.exp(gain - most));
  let best = low;
  let mass = -1;
  for (let i = 0; i < gains.length; i++) {
    const from = Math.max(0, i - NEAR);
    const to = Math.min(gains.length, i + NEAR + 1);
    // Of places that cover about the same mass, the likeliest; of those, the one nearest to the middle of the gap.
    const peak = PEAK * (upTo[i + 1]! - upTo[i]!);
    const own = upTo[to]! - upTo[from]! + peak - 1e-6 * Math.abs(2 * i - gains.length + 1);
    if (own > mass) {
      mass = own;
      best = low + i;
    }
  }
  return best;
}

/** Surprise, in nats, at the two characters from `at` on, beyond that of a text that begins there. */
function oddity(text: string, at: number): number {
  if (at < 1 || at >= text.length) return 0;
  const [before2, before, next] = [
    at > 1 ? text.charCodeAt(at - 2) : 0,
    text.charCodeAt(at - 1),
    text.charCodeAt(at),
  ];
  const first = nats(before2, before, next) - unigramNats(next);
  if (at + 1 >= text.length) return first;
  const after = text.charCodeAt(at + 1);
  return first + nats(before, next, after) - nats(0, next, after);
}

function border(unit: number): number {
  if (unit === 0x0a) return LINE;
  if ('。！？!?”」』）)】|_'.includes(String.fromCharCode(unit))) return SENTENCE;
  return '，,、；;：: '.includes(String.fromCharCode(unit)) ? COMMA : 0;
}
