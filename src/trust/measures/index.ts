import type { Evidence } from '../../types.ts';
import { bodyOf } from '../body.ts';
import type { Measure, Meter } from '../measure.ts';
import { authenticity } from './authenticity.ts';
import { consistency } from './consistency.ts';
import { integrity } from './integrity.ts';
import { provenance } from './provenance.ts';
import { substance } from './substance.ts';

const meters: readonly Meter[] = [integrity, authenticity, substance, provenance, consistency];

/** The measures behind the score, before they are weighed: what `npm run calibrate` fits the weights on. */
export function measure(evidence: Evidence, body = bodyOf(evidence)): Measure[] {
  return meters.flatMap((meter) => [...meter(evidence, body)]);
}
