import { isDense, scriptKinds } from '../terms/chars.ts';
import type { Proposal, View } from '../types.ts';

/** Characters of the window that is counted: a search phrase, longer than one word. */
const DENSE_WINDOW = 8;
const SPACED_WINDOW = 20;
/** Texts are judged by their first part: a doorway page repeats from the start. */
const LONGEST = 10_000;
const SLOTS = 1 << 12;
const BASE = 0x01000193;

/** Of each slot, how many windows fell into it, and where the next may begin; used anew for each text. */
const counts = new Uint16Array(SLOTS);
const freeFrom = new Uint16Array(SLOTS);

/** The units that the window has gone over last, the newest where its offset says: read once from the text. */
const recent = new Uint16Array(32);
const RECENT = recent.length - 1;

let memo: Uint8Array | undefined;

/** Not 0 for letters and the space: what a search phrase is made of. */
function letterTable(): Uint8Array {
  if (memo !== undefined) return memo;
  memo = scriptKinds().slice();
  memo[0x20] = 1;
  return memo;
}

/**
 * `spam/doorway`: one search phrase over and over, at a rate that no subject needs. Counts windows of text in a
 * table of hashes and looks at the fullest slot only, so it is linear and cheap.
 */
export function doorway({ text }: View): Proposal[] {
  const end = Math.min(text.length, LONGEST);
  if (end < 400) return [];
  const window =
    isDense(text.charCodeAt(end >> 1)) || isDense(text.charCodeAt(end >> 2)) ? DENSE_WINDOW : SPACED_WINDOW;
  counts.fill(0);
  freeFrom.fill(0);
  let oldest = 1; // what the unit that leaves the window was multiplied by
  for (let k = 1; k < window; k++) oldest = Math.imul(oldest, BASE);
  const letters = letterTable();
  let best = -1;
  let bestCount = 0;
  let hash = 0;
  let other = -1; // the last unit that is no letter, or a second space: columns are no phrase
  let code = 0;
  recent.fill(0);
  for (let i = 0; i < end; i++) {
    const before = code;
    code = text.charCodeAt(i);
    hash = (Math.imul(hash - Math.imul(recent[(i - window) & RECENT]!, oldest), BASE) + code) | 0;
    recent[i & RECENT] = code;
    if (letters[code] === 0 || (code === 0x20 && before === 0x20)) other = i;
    const at = i - window + 1;
    if (other >= at || at < 0) continue;
    const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    // Overlapping repeats (哈哈哈哈) are one.
    if (at < freeFrom[slot]!) continue;
    freeFrom[slot] = at + window;
    const count = ++counts[slot]!;
    if (count > bestCount) {
      bestCount = count;
      best = at;
    }
  }
  const share = (bestCount * window) / end;
  if (bestCount < 8 || share < 0.14) return [];
  const phrase = text.slice(best, best + window);
  if (window === DENSE_WINDOW ? !isPhrase(phrase) : !phrase.trim().includes(' ')) return [];
  if (isRemark(text, best) || isBlank(text, best, window)) return [];
  const confidence = Math.min(0.95, 0.5 + 4 * (share - 0.14));
  return [
    {
      rule: 'spam/doorway',
      start: best,
      end: best + window,
      severity: 'major',
      confidence,
      message: `“${phrase.trim()}” stands ${bestCount} times in ${end} characters.`,
      data: { count: bestCount, share: Math.round(share * 1000) / 1000 },
    },
  ];
}

/** What stands in front of a remark behind a setting: `patreon: # `. */
const REMARK = /\S[^\S\n]+(?:#|\/\/)[^\n]*$/u;
/** UTF-16 units that are looked at before it. */
const BEFORE = 200;

/** Whether a place is in a remark that a form of settings has behind each of its keys: the same hint for all of them. */
function isRemark(text: string, at: number): boolean {
  return REMARK.test(text.slice(Math.max(0, at - BEFORE), at));
}

/** Whether the phrase stands between brackets that are no link, as what a form has in the blanks to be filled: [More Information Needed]. */
function isBlank(text: string, at: number, window: number): boolean {
  const open = text.lastIndexOf('[', at);
  const close = text.indexOf(']', at);
  const near = open >= 0 && at - open <= window && close >= at + window - 1 && close - at <= 2 * window;
  return near && text[close + 1] !== '(' && !text.slice(open, close).includes('\n');
}

/** Eight letters of an alphabet are one word, and a reference names the same thing on every line. */
function isPhrase(window: string): boolean {
  let dense = 0;
  for (let i = 0; i < window.length; i++) if (isDense(window.charCodeAt(i))) dense++;
  return dense * 2 >= window.length;
}
