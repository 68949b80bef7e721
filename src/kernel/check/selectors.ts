import { everyId, findRule, STEP_PREFIXES } from '../../data/rules.ts';
import { nearest } from '../../text/nearest.ts';

/**
 * What to say of a name that selects no rule: neither one of emend nor of `own`, nor a step of theirs. Null when it does
 * select something. A rule that is mistyped where it is switched off, or where a test expects none, would pass in silence.
 *
 * @param own ids of the caller's rules
 */
export function strangerAmongRules(name: string, own: readonly string[] = []): string | null {
  const steps = [...STEP_PREFIXES, ...own.map((id) => id.slice(0, id.indexOf('/') + 1))];
  if (steps.includes(name) || own.includes(name) || findRule(name) !== undefined) return null;
  const near = nearest(name, [...steps, ...own, ...everyId()]);
  return near === null ? 'docs/rules.md and `emend rules` list them' : `did you mean ${near}?`;
}
