import { tradeForest } from '../data/trade-forest.generated.ts';
import { decodeForest, type Forest, probability, scores } from '../forest/index.ts';
import { remembered } from '../terms/remembered.ts';
import type { Proposal, Span, View } from '../types.ts';
import { glanceOf } from './glance.ts';
import { doubtOfSubject } from './subject.ts';
import { TRADE_COLUMNS, tradeFeatures } from './trade-features.ts';
import { shippedPairs } from './trade-pairs.ts';
import { tradeStretches } from './trade-stretches.ts';
import { wholeLine } from './widen.ts';

let forest: Forest | undefined;

/** A stretch, and the log-odds that it was put in. */
export interface Talk extends Span {
  readonly logit: number;
}

/** All that sounds like the trade, however little. */
export const talkIn = remembered((text, document): readonly Talk[] => {
  // Each pair that the table knows has an ideograph in it.
  if (!glanceOf(document).dense) return [];
  const stretches = tradeStretches(text, shippedPairs());
  if (stretches.length === 0) return [];
  forest ??= decodeForest(tradeForest);
  const logits = scores(forest, tradeFeatures(text, stretches), TRADE_COLUMNS);
  return stretches.map(({ start, end }, i) => ({ start, end, logit: logits[i]! }));
});

/**
 * `spam/trade-talk`: a stretch that speaks as the advertisements of hijacked pages do, by the pairs of characters that it is
 * made of, wherever a list of their phrases would end.
 *
 *     本周三下午，海鲸国际wheel2046召开运动会动员会
 *               ^^^^^^^^^^^^^^^
 */
export function tradeTalk(view: View): Proposal[] {
  const found = talkIn(view).filter(({ logit }) => logit >= 0);
  if (found.length === 0) return [];
  const doubt = doubtOfSubject(view, found);
  return found
    .filter(({ logit }) => logit >= doubt)
    .map((one) => toProposal(view.text, one, probability(one.logit - doubt)));
}

function toProposal(text: string, stretch: Span, confidence: number): Proposal {
  const { start, end } = withRest(text, stretch);
  return {
    rule: 'spam/trade-talk',
    start,
    end,
    severity: 'major',
    confidence,
    message: `Talk of a trade that the text is not about: “${text.slice(start, Math.min(end, start + 40)).trim()}”`,
    data: { family: 'shop' },
    fix: [{ start, end, after: '' }],
  };
}

/** Closing marks that would be left alone on the line. */
const CLOSING = /^[\p{P}\p{S}]{1,3}(?=\n|$)/u;

/** With the mark that it would leave alone on its line. */
function withRest(text: string, { start, end }: Span): Span {
  const opens = start === 0 || text.charCodeAt(start - 1) === 0x0a;
  const mark = opens ? CLOSING.exec(text.slice(end, end + 4))?.[0].length : undefined;
  return wholeLine(text, start, end + (mark ?? 0));
}
