import { fittedWeights } from '../data/trust-weights.generated.ts';
import type { SignalId } from './measure.ts';

/**
 * What signals weigh that no data here can tell good from bad by, in nats per unit of their value. Set by judgement: small
 * enough that none of them alone moves a document by more than a band.
 */
export const JUDGED_WEIGHTS = {
  'integrity/damage-mended': -0.25,
  'integrity/stray-characters': -0.08,
  'integrity/careless-conversion': -0.25,
  'integrity/truncated': -0.4,
  'integrity/uncertain-encoding': -1,
  // Ranks a page behind those without such a place; see `withoutRejection`.
  'authenticity/suspicion': -1.4,
  'authenticity/hidden-text': -0.9,
  'authenticity/link-farm': -0.8,
  'authenticity/hijacked-site': -1.2,
  'authenticity/mirrored': -2,
  // By construction: no source of such pages is among the data. One place is little, ten bring a good page to even odds.
  'authenticity/annotated': -0.9,
  'authenticity/disguised': -0.9,
  'authenticity/machine-written': -0.5,
  'authenticity/user-upload': -0.2,
  'authenticity/promotion': -0.3,
  // Fitted with what messages are judged by it comes to 2.3; injections in long pages would hide behind more.
  'substance/length': 2,
  'substance/short': -0.5,
  'substance/boilerplate': -0.6,
  'provenance/author': 0.2,
  'provenance/date': 0.2,
  'provenance/source': 0.2,
  'provenance/publisher': 0.2,
  'provenance/contact': 0.15,
  'provenance/date-disagrees': -0.6,
  'consistency/conflict': -0.7,
  'consistency/arithmetic': -0.5,
  'consistency/name': -0.3,
  'consistency/title': -0.6,
} as const satisfies Partial<Record<SignalId, number>>;

/** Log-odds per unit of each signal's value. */
export const trustWeights: Readonly<Record<SignalId, number>> = { ...JUDGED_WEIGHTS, ...fittedWeights };
