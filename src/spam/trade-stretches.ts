import { isSpace, isStop, isStrongSeparator, isWeakSeparator } from '../terms/chars.ts';
import { countFunctionWords } from '../terms/function-words.ts';
import type { Span } from '../types.ts';
import { FIGURE, LETTER, type PairTable, symbolOf } from './trade-pairs.ts';

/** Characters one after the other that speak the language of the trade. */
export interface Stretch extends Span {
  /** Nats that they are likelier there than anywhere else, less what strange pairs between them cost. */
  readonly score: number;
}

/** What a place costs whose two characters the table does not know: no pair of the trade, a joint, the end of a sentence. */
const PRICE = { pair: 1.2, name: 0.2, joint: 0.25, mark: 1.5, stop: 2 } as const;
/** A stretch is looked at from here on; below, any text has them. */
const LEAST = 3;
/** So much below its best a stretch has ended, and what comes is another. */
const MOST = 8;

/**
 * The stretches of a text that sum up to most, by lines. One pass, one look at the table a character: what is worth less than
 * nothing is dropped, what has lost {@link MOST} since its best place ends there.
 */
export function tradeStretches(text: string, table: PairTable): Stretch[] {
  const { places, columns, nats, known } = table;
  const out: Stretch[] = [];
  let sum = 0;
  let start = 0;
  let best = 0;
  let end = 0;
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const place = places[unit]!;
    const cell = from + (place & 0xffff);
    from = (place >>> 16) * columns;
    if ((known[cell >> 5]! & (1 << (cell & 31))) !== 0) {
      if (sum === 0) start = i - 1;
      sum += nats[cell]!;
      if (sum > best) {
        best = sum;
        end = i + 1;
      }
    } else if (sum > 0) {
      sum -= priceOf(text.charCodeAt(i - 1), unit);
      if (sum <= 0 || best - sum > MOST || unit === 0x0a) {
        add(out, text, start, end, best);
        sum = 0;
        best = 0;
      }
    }
  }
  add(out, text, start, end, best);
  return out;
}

function add(out: Stretch[], text: string, start: number, end: number, score: number): void {
  if (score < LEAST) return;
  const span = trimmed(text, start, end);
  if (span.end > span.start) out.push({ start: span.start, end: span.end, score });
}

/** Without words that hold the sentence around it, and with all of a name in letters or figures. */
function trimmed(text: string, start: number, end: number): Span {
  const inName = (at: number) => {
    const symbol = symbolOf(text.charCodeAt(at));
    return symbol === LETTER || symbol === FIGURE;
  };
  let [from, to] = [start, end];
  while (from < to && countFunctionWords(text, from, from + 1) > 0) from++;
  while (from < to && countFunctionWords(text, to - 1, to) > 0) to--;
  while (from > 0 && inName(from) && inName(from - 1)) from--;
  while (to < text.length && inName(to - 1) && inName(to)) to++;
  return { start: from, end: to };
}

function priceOf(previous: number, unit: number): number {
  const symbol = symbolOf(unit);
  if (symbol !== 0) {
    const last = symbolOf(previous);
    if (last === 0) return 0;
    return Math.max(last, symbol) > LETTER ? PRICE.pair : PRICE.name;
  }
  if (isStop(unit)) return PRICE.stop;
  return isSpace(unit) || isStrongSeparator(unit) || isWeakSeparator(unit) ? PRICE.joint : PRICE.mark;
}
