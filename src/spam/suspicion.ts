import type { Proposal, Span, View } from '../types.ts';
import { isByWording, timesByChance } from './by-chance.ts';
import { isFurniture } from './furniture.ts';
import { judgedSigns } from './shop-signs.ts';
import { doubtOfSubject } from './subject.ts';
import { talkIn } from './trade-talk.ts';

/** Log-odds from which on a place is worth a word. Of 127 whole honest pages 29 have such a place. */
const LEAST = -2.2;
/** What is no more than suspected is less likely than not. */
const MOST = -0.01;

/**
 * `spam/suspicion`: the place that looks most as if something had been put in, where nothing was found for sure. Takes nothing out: a
 * page with such a place comes after one without.
 */
export function suspicion(view: View, found: readonly Proposal[]): Proposal[] {
  if (found.some(isByWording)) return [];
  const { text, blocks } = view;
  const places = [...talkIn(view), ...judgedSigns(view).map(({ chain, logit }) => ({ ...chain, logit }))];
  let worst: (Span & { readonly logit: number }) | undefined;
  for (const place of places)
    if (place.logit > (worst?.logit ?? LEAST) && !isFurniture(blocks, place.start)) worst = place;
  if (worst === undefined) return [];
  const { start, end } = worst;
  const logit = Math.min(
    MOST,
    worst.logit - doubtOfSubject(view, [{ start, end }]) - Math.log(timesByChance(text, 1)),
  );
  if (logit < LEAST) return [];
  return [
    {
      rule: 'spam/suspicion',
      start,
      end,
      severity: 'info',
      confidence: 1 / (1 + Math.exp(-logit)),
      message: `This may have been put in, and may as well belong here: “${text.slice(start, Math.min(end, start + 40)).trim()}”`,
      data: { family: 'shop' },
    },
  ];
}
