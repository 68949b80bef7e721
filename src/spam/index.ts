import type { Proposal, View } from '../types.ts';
import { disjoint } from './disjoint.ts';
import { injections } from './injections.ts';

/** The rules of this step, in the order of their claim on a place that two of them find. */
const rules: readonly ((view: View) => Proposal[])[] = [injections];

/**
 * What was put into the document to be found by search engines, or to sell. A proposal's fix deletes what
 * was injected with its separators, and nothing else; one without a fix only reports.
 */
export function findSpam(view: View): Proposal[] {
  return disjoint(rules.flatMap((rule) => rule(view)));
}
