import { LONGEST_WORD, nats, wordNats } from '../../model/index.ts';
import { singleNats } from '../guess.ts';

const COMMA = 0xff0c;
const LINE_FEED = 0x0a;

/**
 * Log-odds that what stands between two characters was dropped there by chance, where an author would have set it in the
 * place of a comma: from nats by which they run on better than past a comma, and by which a word holds across it. Fitted on
 * 2,400 dropped ones and 500 of social posts; held out, none of 240 of those has more than 4.5, and a quarter of the dropped.
 */
const BIAS = -1.9;
const PER_NAT_OF_RUN = 0.55;
const PER_NAT_OF_WORDS = 0.23;
const LEAST_RUN = -2;
const MOST_RUN = 10;
const MOST_IN_WORDS = 12;
/** What there is at most between two words: those of a wish run on very well (`生日🎂快乐`). */
const MOST_BETWEEN_WORDS = 2;

/** Of `left` and `right`, up to four characters on either side, as UTF-16 units: see {@link BIAS}. */
export function oddsOfRunningOn(left: readonly number[], right: readonly number[]): number {
  const [previous2, previous] = [left.at(-2) ?? LINE_FEED, left.at(-1)!];
  const [next, next2] = [right[0]!, right[1] ?? LINE_FEED];
  // `嘻嘻😜嘻嘻` runs on as `嘻嘻嘻嘻` does.
  if (previous === next) return BIAS;
  const on = nats(previous2, previous, next) + nats(previous, next, next2);
  const past = nats(previous2, previous, COMMA) + nats(previous, COMMA, next) + nats(COMMA, next, next2);
  const ofRun = BIAS + PER_NAT_OF_RUN * Math.max(LEAST_RUN, Math.min(MOST_RUN, past - on));
  if (!isWordAcross(left, right)) return Math.min(MOST_BETWEEN_WORDS, ofRun);
  return ofRun + PER_NAT_OF_WORDS * Math.min(MOST_IN_WORDS, heldByWords(left, right));
}

/** Is there a word across? A phrase of two words, `生日快乐`, is none: an author's emoji may part it. */
export function isWordAcross(left: readonly number[], right: readonly number[]): boolean {
  const units = [...left, ...right];
  const border = left.length;
  const isWord = (start: number, end: number) => Number.isFinite(wordNats(units, start, end));
  for (let start = 0; start < border; start++) {
    const last = Math.min(units.length, start + LONGEST_WORD);
    for (let end = border + 1; end <= last; end++) {
      if (isWord(start, end) && !(isWord(start, border) && isWord(border, end))) return true;
    }
  }
  return false;
}

/** Nats by which the cheapest way to cut them into words gets dearer where none may reach from one to the other. */
function heldByWords(left: readonly number[], right: readonly number[]): number {
  const units = [...left, ...right];
  return costOfWords(units, left.length) - costOfWords(units, 0);
}

/** Nats of the cheapest way to cut `units` into words and single characters, none of them across `border`. */
function costOfWords(units: readonly number[], border: number): number {
  const costs = new Float64Array(units.length + 1).fill(Number.POSITIVE_INFINITY);
  costs[0] = 0;
  for (let i = 0; i < units.length; i++) {
    costs[i + 1] = Math.min(costs[i + 1]!, costs[i]! + singleNats(units[i]!));
    for (let end = i + 2; end <= Math.min(units.length, i + LONGEST_WORD); end++) {
      if (i < border && border < end) continue;
      costs[end] = Math.min(costs[end]!, costs[i]! + wordNats(units, i, end));
    }
  }
  return costs[units.length]!;
}
