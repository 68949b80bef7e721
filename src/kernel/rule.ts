import type { Proposal, Rule, View } from '../types.ts';

const RULE_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * Checks a rule of one's own and gives it back, typed.
 *
 * @throws TypeError when the id, step, description or check is not what a rule needs
 */
export function defineRule(rule: Rule): Rule {
  if (typeof rule !== 'object' || rule === null)
    throw new TypeError('a rule is an object: { id, step, description, check }');
  if (typeof rule.id !== 'string' || !RULE_ID.test(rule.id)) {
    throw new TypeError(`rule id ${JSON.stringify(rule.id)} must read step/name, lower case with hyphens`);
  }
  if (rule.step !== 'repair' && rule.step !== 'classify') {
    throw new TypeError(
      `rule ${rule.id}: step must be 'repair' or 'classify', not ${JSON.stringify(rule.step)}`,
    );
  }
  if (typeof rule.description !== 'string' || rule.description === '') {
    throw new TypeError(`rule ${rule.id}: say in one sentence what it finds (description)`);
  }
  if (typeof rule.check !== 'function')
    throw new TypeError(`rule ${rule.id}: check must be a function of a view`);
  return rule;
}

/** Everything the rules of one step propose on a view, in the order of the rules. */
export function runRules(rules: readonly Rule[], step: Rule['step'], view: View): Proposal[] {
  const proposals: Proposal[] = [];
  for (const rule of rules) {
    if (rule.step !== step) continue;
    for (const proposal of rule.check(view)) proposals.push({ ...proposal, rule: rule.id });
  }
  return proposals;
}
