import type { CharsetName } from './charset.ts';
import type { Plan } from './plan.ts';
import type { Stretch } from './stretches.ts';
import { worthOfWords } from './word-worth.ts';

/** Where the bytes of what Windows has for marks are letters. */
const LETTERS_THERE: ReadonlySet<CharsetName> = new Set(['macintosh', 'ibm850', 'ibm437']);
/** Dots, quotation marks, bullets and dashes of windows-1252, read as ISO 8859-1. */
const MARK = /^[\x85\x91-\x97]+$/;
/** How far a word is read on either side, in UTF-16 units. */
const REACH = 3;

/**
 * Are all the characters that would become letters C1 controls that stand where marks do? `c\x92est tout\x85` is
 * `c’est tout…`, though `cíest` looks likelier to a model that has read `c'est`; unless words come of it, as `así` does.
 */
export function areMarksOfWindows(text: string, stretches: readonly Stretch[], plan: Plan): boolean {
  if (!LETTERS_THERE.has(plan[plan.length - 1]!.written)) return false;
  const places = stretches.flatMap(({ changes }) => changes);
  const isAll = places.every(({ start, end }) => {
    for (let at = start; at < end; at++)
      if (text.charCodeAt(at) > 0x7f && !(MARK.test(text[at]!) && isAtEdge(text, at))) return false;
    return true;
  });
  return isAll && worthOfWords(text, stretches) === 0;
}

/** Does no word stand on one of its sides, or no more of one than in front of an apostrophe and behind it? */
function isAtEdge(text: string, at: number): boolean {
  const before = /\p{L}*$/u.exec(text.slice(Math.max(0, at - REACH), at))![0];
  const behind = /^\p{L}*/u.exec(text.slice(at + 1, at + 1 + REACH))![0];
  return before.length < REACH || behind.length < REACH;
}
