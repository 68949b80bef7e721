import { isLiteraryChinese } from '../../text/literary.ts';
import type { Span } from '../../types.ts';

/** How far around a place it is looked for, in UTF-16 units, and ideographs without which nothing is said. */
const NEARBY = 500;
const FEWEST_HAN = 60;
/**
 * Nats against damage amid Literary Chinese, but for UTF-8: the model has read little of it, so that any three of its
 * characters may seem to be better as three common ones of another encoding (`穢貉` would be 式而 in EUC-KR). In the
 * Records of the Grand Historian and the Songs of Chu such gain 20 nats at most; a damaged sentence, 50 and more.
 */
const PRICE = 15;

export function priceOfOldStyle(text: string, { start, end }: Span): number {
  const around = text.slice(Math.max(0, start - NEARBY), start) + text.slice(end, end + NEARBY);
  return isLiteraryChinese(around, FEWEST_HAN) ? PRICE : 0;
}
